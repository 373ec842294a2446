package org.podium.server.identity.directory;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** People from a file, where there is no LDAP. */
@Doc("People from a CSV file: username, first_name, last_name, email and, if wanted, roles (TEACHER, ADMIN).")
@ConfigurationProperties("podium.people-file")
public record CsvSettings(
        @Doc("The file; empty for none. It is read again when it has changed.") @Nullable
        Path path,

        @Doc("How often it is looked at.") @DefaultValue("15m")
        Duration every) {}
