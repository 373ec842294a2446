package org.podium.fakebbb.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoStartTest {
    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private int demo(String... words) {
        return new CommandLine(new DemoCommand()).setOut(new PrintWriter(said)).execute(words);
    }

    @Test
    void a_port_in_use_is_one_sentence_with_the_option_that_changes_it() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String taken = String.valueOf(other.getLocalPort());

            assertThat(demo("--data", folder.toString(), "--port", taken)).isEqualTo(1);
            assertThat(said.toString().lines())
                    .singleElement()
                    .asString()
                    .startsWith("Port " + taken + " of 127.0.0.1")
                    .endsWith("--port N");

            said.getBuffer().setLength(0);
            assertThat(demo("--data", folder.toString(), "--port", "0", "--bbb-port", taken))
                    .isEqualTo(1);
            assertThat(said.toString().lines())
                    .singleElement()
                    .asString()
                    .startsWith("Port " + taken + " of 127.0.0.1")
                    .endsWith("--bbb-port N");
        }
    }

    @Test
    void a_second_demo_on_the_same_folder_is_told_where_the_first_one_is() throws Exception {
        try (OneDemo first = OneDemo.on(folder)) {
            assertThat(first.alone()).isTrue();
            first.at("http://localhost:1234");

            assertThat(demo("--data", folder.toString(), "--port", "0", "--bbb-port", "0"))
                    .isEqualTo(1);
            assertThat(said.toString()).contains("already running", "http://localhost:1234", "--data FOLDER");
        }
        try (OneDemo later = OneDemo.on(folder)) {
            assertThat(later.alone()).isTrue();
        }
    }

    @Test
    void an_address_of_another_machine_and_a_number_that_is_no_port_are_refused() {
        assertThat(demo("--data", folder.toString(), "--host", "192.0.2.1", "--port", "0"))
                .isEqualTo(1);
        assertThat(said.toString()).contains("192.0.2.1").contains("--host");
        assertThat(demo("--data", folder.toString(), "--port", "70000")).isEqualTo(1);
        assertThat(said.toString()).contains("70000 is no port");
    }

    @Test
    void the_address_told_is_one_at_which_the_pages_answer() throws Exception {
        URI local = URI.create("http://localhost:8080");

        assertThat(Ports.address("127.0.0.1", local)).isEqualTo("http://localhost:8080");
        assertThat(Ports.address("0.0.0.0", local)).isEqualTo("http://localhost:8080");
        assertThat(Ports.address("192.0.2.1", local)).isEqualTo("http://192.0.2.1:8080");
        assertThat(Ports.address("2001:db8::1", local)).isEqualTo("http://[2001:db8::1]:8080");
    }
}
