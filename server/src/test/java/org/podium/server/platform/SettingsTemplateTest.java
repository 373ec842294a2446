package org.podium.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingsTemplateTest {
    private final String template = SettingsTemplate.of("org.podium.server");

    @Test
    void each_setting_stands_there_with_its_sentence_and_its_default() {
        assertThat(template)
                .contains("# How often a node looks for due tasks.\n#podium.tasks.poll: 2s\n")
                .contains("#podium.conversion.height: 720\n");
    }

    @Test
    void what_a_server_needs_is_told_as_the_first_of_a_list() {
        assertThat(template).contains("#podium.sync.servers[0].url: \n", "#podium.sync.servers[0].algorithm: SHA256\n");
    }

    @Test
    void everything_is_a_comment() {
        assertThat(template.lines()).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }
}
