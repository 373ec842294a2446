package org.podium.server.identity.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.podium.server.platform.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the file of people whenever it has changed. */
@Component
final class CsvChore implements Chore {
    private static final Logger LOG = LoggerFactory.getLogger(CsvChore.class);

    private final CsvSettings settings;
    private final DirectoryImport imports;
    private FileTime read = FileTime.fromMillis(0);

    CsvChore(CsvSettings settings, DirectoryImport imports) {
        this.settings = settings;
        this.imports = imports;
    }

    @Override
    public String name() {
        return "identity-people-file";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void run() throws IOException {
        Path file = settings.path();
        if (file == null || file.toString().isEmpty()) {
            return;
        }
        FileTime changed = Files.getLastModifiedTime(file);
        if (!changed.equals(read)) {
            LOG.info("{}: {}", file, imports.all("csv", new CsvDirectory(file)));
            read = changed;
        }
    }
}
