package org.podium.server.identity.directory.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of cells out of lines of text. A quoted cell may hold line ends; a quote that somebody forgot to close costs its
 * own line, not the rest of the file.
 */
final class CsvRows {
    /** A cell with more line ends than this is a quote that was forgotten. */
    private static final int MOST_LINES = 10;

    private static final int LONGEST_LINE = 10_000;

    private final List<CsvText.Line> lines;
    private final CSVFormat format;

    CsvRows(List<CsvText.Line> lines, char sign) {
        this.lines = lines;
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(sign)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** The sign that parts cells, by the heading: people's programs write commas, semicolons or tabs. */
    static char sign(String heading) {
        return heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /**
     * A row.
     *
     * @param line the number of its first line
     * @param cells nothing when it cannot be read
     * @param odd whether a line of it is not in the encoding of the file
     * @param unclosed whether it cannot be read because of a quote
     */
    record Row(int line, Optional<List<String>> cells, boolean odd, boolean unclosed) {}

    /** All rows with so many cells, and the others without cells. */
    void forEach(int columns, Consumer<Row> taker) {
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).text().isBlank()) {
                at++;
            } else {
                at += take(at, columns, taker);
            }
        }
    }

    /** How many lines were used. */
    private int take(int at, int columns, Consumer<Row> taker) {
        StringBuilder text = new StringBuilder();
        boolean odd = false;
        boolean open = false;
        for (int used = 1; used <= MOST_LINES && at + used <= lines.size(); used++) {
            CsvText.Line line = lines.get(at + used - 1);
            text.append(used == 1 ? "" : "\n").append(line.text());
            odd |= line.odd();
            if (text.length() > LONGEST_LINE) {
                break;
            }
            Optional<List<String>> cells = cells(text.toString()).filter(found -> found.size() == columns);
            if (cells.isPresent()) {
                taker.accept(new Row(lines.get(at).number(), cells, odd, false));
                return used;
            }
            open = text.chars().filter(letter -> letter == '"').count() % 2 == 1;
            if (!open) {
                break;
            }
        }
        taker.accept(new Row(lines.get(at).number(), Optional.empty(), odd, open));
        return 1;
    }

    /** The cells of a text that is one row. */
    Optional<List<String>> cells(String text) {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> rows = parser.getRecords();
            return rows.size() == 1 ? Optional.of(rows.getFirst().toList()) : Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // What is no row of CSV is told by its line.
            return Optional.empty();
        }
    }
}
