package org.podium.server.identity.directory.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.podium.server.identity.directory.DirectoryFault;
import org.podium.server.identity.directory.DirectoryRounds;
import org.podium.server.identity.directory.DirectorySource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the file of people whenever it has changed. */
@Component
public final class CsvJob implements DirectorySource {
    private static final Logger LOG = LoggerFactory.getLogger(CsvJob.class);

    private final CsvSettings settings;
    private final DirectoryRounds rounds;

    public CsvJob(CsvSettings settings, DirectoryRounds rounds) {
        this.settings = settings;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "identity-people-file";
    }

    @Override
    public String source() {
        return "csv";
    }

    @Override
    public boolean present() {
        return settings.path() != null && !settings.path().toString().isEmpty();
    }

    @Override
    public String place() {
        return String.valueOf(settings.path());
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void run() {
        Path file = settings.path();
        if (file == null || !present()) {
            return;
        }
        String version = version(file);
        if (!rounds.known(source(), version)) {
            rounds.all(source(), version, taker -> {
                new CsvDirectory(file, settings.encoding()).forEach(taker);
                if (!version(file).equals(version)) {
                    LOG.info("{} changed while it was read; it is read again later", file);
                    throw DirectoryFault.of("file-changing", file);
                }
            });
        }
    }

    /** What tells one state of the file from another; empty when it cannot be looked at. */
    private String version(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return file.toAbsolutePath() + "\t" + settings.encoding() + "\t" + found.size() + "\t"
                    + found.lastModifiedTime();
        } catch (IOException e) {
            return "?";
        }
    }
}
