package org.podium.film.source.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.podium.film.source.fetch.Session.Wish;

/**
 * What lies here of a file: all of it, a part, or nothing, and the note which version it is.
 *
 * @param note of the whole one; that of a part lies beside it, so that an older file never bears a newer one's marks
 */
record Kept(Path target, Path note) {
    /** What lies here of this file; a part beside a whole one is of no use any more. */
    static Kept of(Path target, Path note) throws IOException {
        Kept kept = new Kept(target, note);
        Files.createDirectories(note.getParent());
        if (kept.whole()) {
            kept.forgetPart();
        }
        return kept;
    }

    boolean whole() {
        return Files.isRegularFile(target);
    }

    Path part() {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private Path partNote() {
        return note.resolveSibling(note.getFileName() + ".part");
    }

    Validator validator() throws IOException {
        return Validator.noted(whole() ? note : partNote());
    }

    long have() throws IOException {
        return !whole() && Files.isRegularFile(part()) ? Files.size(part()) : 0;
    }

    Wish wish(long have, Validator validator) {
        return new Wish(part(), have, whole() && have == 0, validator, partNote());
    }

    /** The file first: marks that are too old only mean that it comes once more. */
    void complete() throws IOException {
        Files.move(part(), target, StandardCopyOption.ATOMIC_MOVE);
        Files.move(partNote(), note, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Nothing of it is to be kept. */
    void forget() throws IOException {
        Files.deleteIfExists(target);
        Files.deleteIfExists(note);
        forgetPart();
    }

    private void forgetPart() throws IOException {
        Files.deleteIfExists(part());
        Files.deleteIfExists(partNote());
    }
}
