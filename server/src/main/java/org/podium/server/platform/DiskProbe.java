package org.podium.server.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the data folder can be written and its disk has room. */
@Component
class DiskProbe implements Probe {
    private static final long GIGABYTE = 1_000_000_000;
    private static final long LITTLE = 10;

    private final Path data;

    DiskProbe(PodiumSettings podium) {
        this.data = podium.data().toAbsolutePath().normalize();
    }

    @Override
    public List<Found> look() {
        Path there = data;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isWritable(there)) {
            return List.of(Found.bad("data folder " + data + ": this user may not write there (podium.data)"));
        }
        try {
            long free = Files.getFileStore(there).getUsableSpace() / GIGABYTE;
            String sentence = "data folder " + data + ": " + free + " GB free";
            return List.of(
                    free < 1
                            ? Found.bad(sentence + ", too little for films")
                            : free < LITTLE
                                    ? Found.note(sentence + ", an hour of film takes about 1 GB")
                                    : Found.good(sentence));
        } catch (IOException e) {
            return List.of(Found.bad("data folder " + data + ": " + Found.reason(e)));
        }
    }
}
