package org.podium.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.platform.Role;
import org.podium.server.platform.TestDatabase;

@Tag("database")
class ApplicationTest {
    @Test
    void the_house_stands_up_in_each_role(@TempDir Path data) {
        for (Role role : Role.values()) {
            try (TestDatabase database = TestDatabase.fresh()) {
                Map<String, Object> settings = new HashMap<>(database.settings());
                settings.put("podium.data", data.toString());
                settings.put("server.port", "0");
                try (var context = Application.start(role, settings)) {
                    assertThat(context.isRunning()).isTrue();
                }
            }
        }
    }
}
