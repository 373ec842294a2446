package org.podium.server.identity.directory.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.podium.server.identity.PersonName;
import org.podium.server.identity.directory.DirectoryFault;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.directory.Remark;
import org.podium.server.identity.directory.Remark.Reason;
import org.podium.server.identity.person.DirectoryEntry;
import org.podium.server.identity.person.Role;

/**
 * People from a CSV file: a heading with {@code username,first_name,last_name,email} and, if wanted, {@code roles}
 * (words parted by spaces); columns in any order, parted by comma, semicolon or tab, cells quoted where needed. A row
 * that says nothing usable is passed over and told; without its heading the file says nothing.
 */
public final class CsvDirectory implements DirectoryImport.Listing {
    private static final char LOST_LETTER = '\uFFFD';

    private final Path file;
    private final Charset encoding;

    public CsvDirectory(Path file) {
        this(file, StandardCharsets.UTF_8);
    }

    CsvDirectory(Path file, Charset encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    @Override
    public void forEach(DirectoryImport.Taker taker) {
        List<CsvText.Line> lines = CsvText.of(file, encoding);
        String heading = lines.getFirst().text();
        if (heading.isBlank()) {
            throw DirectoryFault.of("file-empty", file);
        }
        CsvRows rows = new CsvRows(lines.subList(1, lines.size()), CsvRows.sign(heading));
        List<String> columns = rows.cells(heading.toLowerCase(Locale.ROOT)).orElseGet(List::of).stream()
                .map(String::strip)
                .toList();
        for (String needed : List.of("username", "first_name", "last_name", "email")) {
            if (!columns.contains(needed)) {
                throw DirectoryFault.of("no-column", file, needed);
            }
        }
        rows.forEach(columns.size(), row -> new Taken(columns, row, taker).take());
    }

    /** One row on its way to the taker. */
    private record Taken(List<String> columns, CsvRows.Row row, DirectoryImport.Taker taker) {
        void take() {
            if (row.cells().isEmpty()) {
                taker.nobody(remark(row.unclosed() ? Reason.QUOTE : Reason.CELLS, ""));
                return;
            }
            String userName = cell("username");
            String given = cell("first_name");
            String family = cell("last_name");
            if (userName.isEmpty()) {
                taker.nobody(remark(Reason.NO_USER_NAME, ""));
            } else if (lost(userName) || lost(given) || lost(family)) {
                taker.passedOver(userName, remark(Reason.LETTERS, userName));
            } else if (given.isEmpty() && family.isEmpty()) {
                taker.passedOver(userName, remark(Reason.NO_NAME, userName));
            } else {
                person(userName, given, family);
            }
        }

        private void person(String userName, String given, String family) {
            List<Remark> remarks = new ArrayList<>();
            if (row.odd()) {
                remarks.add(remark(Reason.ENCODING, userName));
            }
            Set<Role> roles = roles(remarks);
            try {
                taker.accept(new DirectoryEntry(
                        userName, "", List.of(new PersonName(given, family)), Set.of(), List.of(cell("email")), roles));
                remarks.forEach(taker::remark);
            } catch (IllegalArgumentException e) {
                taker.passedOver(userName, remark(Reason.UNUSABLE, userName));
            }
        }

        private Set<Role> roles(List<Remark> remarks) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (String word : cell("roles").split("\\s+", -1)) {
                try {
                    if (!word.isEmpty()) {
                        roles.add(Role.valueOf(word.toUpperCase(Locale.ROOT)));
                    }
                } catch (IllegalArgumentException e) {
                    remarks.add(remark(Reason.ROLE, word));
                }
            }
            return roles;
        }

        private String cell(String column) {
            int at = columns.indexOf(column);
            return at < 0
                    ? ""
                    : row.cells().orElseThrow().get(at).replaceAll("\\s+", " ").strip();
        }

        private Remark remark(Reason reason, String detail) {
            return Remark.atLine(row.line(), reason, detail);
        }

        private static boolean lost(String text) {
            return text.indexOf(LOST_LETTER) >= 0 || text.chars().anyMatch(letter -> letter == 0);
        }
    }
}
