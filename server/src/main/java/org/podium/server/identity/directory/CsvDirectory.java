package org.podium.server.identity.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.podium.server.identity.PersonName;

/**
 * People from a CSV file in UTF-8: a heading with {@code username,first_name,last_name,email} and, if wanted, {@code
 * roles} (words parted by spaces); columns in any order, parted by comma or semicolon, cells quoted where needed.
 */
final class CsvDirectory implements DirectoryImport.Listing {
    private static final int LONGEST_LINE = 10_000;

    private final Path file;

    CsvDirectory(Path file) {
        this.file = file;
    }

    @Override
    public void forEach(Consumer<DirectoryEntry> taker) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String heading = reader.readLine();
            if (heading == null) {
                throw new IOException(file + " is empty");
            }
            char sign = heading.indexOf(';') >= 0 ? ';' : ',';
            List<String> columns = cells(heading.replace("\uFEFF", "").toLowerCase(Locale.ROOT), sign);
            for (String needed : List.of("username", "first_name", "last_name", "email")) {
                if (!columns.contains(needed)) {
                    throw new IOException(file + " has no column " + needed);
                }
            }
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    taker.accept(entry(columns, line, sign, number));
                }
            }
        }
    }

    private DirectoryEntry entry(List<String> columns, String line, char sign, int number) throws IOException {
        List<String> cells = line.length() > LONGEST_LINE ? List.of() : cells(line, sign);
        if (cells.size() != columns.size()) {
            throw new IOException(file + ", line " + number + ": not " + columns.size() + " cells");
        }
        try {
            PersonName name = new PersonName(cell(columns, cells, "first_name"), cell(columns, cells, "last_name"));
            return new DirectoryEntry(
                    cell(columns, cells, "username"),
                    "",
                    List.of(name),
                    Set.of(),
                    List.of(cell(columns, cells, "email")),
                    roles(cell(columns, cells, "roles")));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    private static Set<Role> roles(String cell) {
        return Arrays.stream(cell.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static String cell(List<String> columns, List<String> cells, String column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : cells.get(at).strip();
    }

    static List<String> cells(String line, char sign) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (letter == sign && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
