package org.podium.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Moderators as BBB reports them, each with the right answer, and the people of a directory to choose from. */
record LabelledSet(List<Listed> people, List<Asked> moderators) {
    private static final String FOLDER = "/bench/names/";

    /** Somebody in the directory. */
    record Listed(String userName, String given, String family, String email) {}

    /**
     * A moderator.
     *
     * @param expected a user name, {@code AMBIGUOUS} where nobody may get it, {@code NONE} where there is no account
     * @param category what makes it hard
     */
    record Asked(String fullName, String userId, String origin, String expected, String category) {}

    LabelledSet {
        people = List.copyOf(people);
        moderators = List.copyOf(moderators);
    }

    /** The set in a folder with {@code users.csv} and {@code labelled.csv}, or the one that comes with Podium. */
    static LabelledSet in(Optional<Path> folder) throws IOException {
        return new LabelledSet(
                rows(folder, "users.csv").stream()
                        .map(cells -> new Listed(cells[0], cells[1], cells[2], cells[3]))
                        .toList(),
                rows(folder, "labelled.csv").stream()
                        .map(cells -> new Asked(cells[0], cells[1], cells[2], cells[3], cells[4]))
                        .toList());
    }

    private static List<String[]> rows(Optional<Path> folder, String name) throws IOException {
        try (Reader reader = new InputStreamReader(stream(folder, name), StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, CSVFormat.DEFAULT)) {
            return rows.stream().skip(1).map(CSVRecord::values).toList();
        }
    }

    private static InputStream stream(Optional<Path> folder, String name) throws IOException {
        return folder.isPresent()
                ? Files.newInputStream(folder.get().resolve(name))
                : new GZIPInputStream(
                        Objects.requireNonNull(LabelledSet.class.getResourceAsStream(FOLDER + name + ".gz")));
    }
}
