package org.podium.server.identity.directory.csv;

import java.nio.charset.Charset;
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
        @Doc("The file; empty for none. It is read at the start and whenever it has changed.") @Nullable
        Path path,

        @Doc("Its encoding. In a UTF-8 file, lines in another one are read as windows-1252, which an incident tells; a"
                + " file that says by its first bytes that it is UTF-16 is read so.")
        @DefaultValue("UTF-8")
        Charset encoding,

        @Doc("How often it is looked at.") @DefaultValue("15m")
        Duration every) {}
