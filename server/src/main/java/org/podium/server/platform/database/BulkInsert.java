package org.podium.server.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many rows of text into a table, some thousand in one statement, as arrays of columns. */
public final class BulkInsert {
    private static final int AT_ONCE = 5_000;

    private final JdbcClient sql;
    private final String insert;
    private final List<List<String>> columns;

    /**
     * @param into the statement as far as its table, such as {@code INSERT INTO incoming}
     * @param width how many columns it has
     */
    public BulkInsert(JdbcClient sql, String into, int width) {
        this.sql = sql;
        String arrays =
                IntStream.range(0, width).mapToObj(_ -> "CAST(? AS text[])").collect(Collectors.joining(", "));
        this.insert = into + " SELECT * FROM unnest(" + arrays + ")";
        this.columns = IntStream.range(0, width)
                .<List<String>>mapToObj(_ -> new ArrayList<>(AT_ONCE))
                .toList();
    }

    public void add(String... cells) {
        for (int column = 0; column < cells.length; column++) {
            // The one character that PostgreSQL cannot keep.
            columns.get(column).add(cells[column].replace("\0", ""));
        }
        if (columns.getFirst().size() >= AT_ONCE) {
            flush();
        }
    }

    public void flush() {
        if (!columns.getFirst().isEmpty()) {
            sql.sql(insert)
                    .params(columns.stream()
                            .map(column -> (Object) column.toArray(String[]::new))
                            .toList())
                    .update();
            columns.forEach(List::clear);
        }
    }
}
