package org.podium.server.identity.directory.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.directory.Remark;
import org.podium.server.identity.person.DirectoryEntry;

class CsvDirectoryTest {
    private static final String HEADING = "username,first_name,last_name,email,roles\n";

    @TempDir
    private Path folder;

    private final List<String> taken = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    private void read(byte[] content, Charset encoding) throws Exception {
        Path file = folder.resolve("people.csv");
        Files.write(file, content);
        new CsvDirectory(file, encoding).forEach(new DirectoryImport.Taker() {
            @Override
            public void accept(DirectoryEntry entry) {
                taken.add(entry.userName() + " " + entry.displayName());
            }

            @Override
            public void remark(Remark remark) {
                told.add(remark.where().replaceAll("\\D", "") + " " + remark.reason());
            }

            @Override
            public void passedOver(String userName, Remark remark) {
                kept.add(userName);
                remark(remark);
            }

            @Override
            public void nobody(Remark remark) {
                kept.add("?");
                remark(remark);
            }
        });
    }

    private void read(String content) throws Exception {
        read((HEADING + content).getBytes(UTF_8), UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'b,,,b@u,'                | b | NO_NAME",
                "',B,Two,b@u,'             | ? | NO_USER_NAME",
                "'b,B'                     | ? | CELLS",
                "'b,B,Two,b@u,,more'       | ? | CELLS",
                "'b,\"B,Two,b@u,'          | ? | QUOTE",
                "'b,B\"\"x\",Two,b@u,\"'   | ? | CELLS",
                "'b,B\uFFFD,Two,b@u,'      | b | LETTERS",
            })
    void a_bad_row_is_passed_over_and_told_and_all_others_are_taken(String row, String who, String reason)
            throws Exception {
        read("a,Ann,One,a@u,TEACHER\n" + row + "\nc,Cy,Three,c@u,\n");

        assertThat(taken).containsExactly("a Ann One", "c Cy Three");
        assertThat(told).containsExactly("3 " + reason);
        assertThat(kept).containsExactly(who);
    }

    @Test
    void an_unknown_role_is_told_and_costs_nobody_their_place() throws Exception {
        read("a,Ann,One,a@u,STUDENT teacher\n");

        assertThat(taken).containsExactly("a Ann One");
        assertThat(told).containsExactly("2 ROLE");
    }

    @Test
    void a_quoted_cell_may_hold_commas_quotes_and_line_ends() throws Exception {
        read("a,\"Ann\r\nMarie\",\"One, \"\"the first\"\"\",a@u,\r\nb,Bob,Two,b@u,\r\n");

        assertThat(taken).containsExactly("a Ann Marie One, \"the first\"", "b Bob Two");
        assertThat(told).isEmpty();
    }

    @Test
    void lines_of_an_older_encoding_among_utf_8_are_read_and_told() throws Exception {
        var content = new ByteArrayOutputStream();
        content.writeBytes((HEADING + "a,Élodie,Lefèvre,a@u,\n").getBytes(UTF_8));
        content.writeBytes("b,Zoé,Noël,b@u,\n".getBytes(ISO_8859_1));
        read(content.toByteArray(), UTF_8);

        assertThat(taken).containsExactly("a Élodie Lefèvre", "b Zoé Noël");
        assertThat(told).containsExactly("3 ENCODING");
    }

    @Test
    void a_file_in_the_encoding_of_the_settings_or_of_its_own_mark_is_read_without_a_word() throws Exception {
        String content = HEADING + "a,Élodie,Lefèvre,a@u,\n";
        read(content.getBytes(ISO_8859_1), ISO_8859_1);
        read(("\uFEFF" + content).getBytes(UTF_16LE), UTF_8);
        read(("\uFEFF" + content).getBytes(UTF_8), ISO_8859_1);

        assertThat(taken).containsOnly("a Élodie Lefèvre").hasSize(3);
        assertThat(told).isEmpty();
    }

    @Test
    void what_is_no_list_of_people_is_a_fault_that_names_the_file() {
        assertThatThrownBy(() -> read("".getBytes(UTF_8), UTF_8)).hasMessageContaining("file-empty");
        assertThatThrownBy(() -> read("name,mail\na,b\n".getBytes(UTF_8), UTF_8))
                .hasMessageContaining("no-column")
                .hasMessageContaining("username");
        assertThatThrownBy(() -> new CsvDirectory(folder.resolve("none.csv")).forEach(_ -> {}))
                .hasMessageContaining("none.csv");
    }
}
