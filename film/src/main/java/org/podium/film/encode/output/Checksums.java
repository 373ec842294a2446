package org.podium.film.encode.output;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.podium.film.process.FailureScope;
import org.podium.film.process.FilmFailure;

/**
 * A note in a folder of what is in it, so that whoever gets the folder later knows that it is whole: facts, and each
 * file's size and check sum. Against damage, not against forgers: who can write here can write the film itself.
 */
public final class Checksums {
    /** The note's name. */
    public static final String FILE = "part.properties";

    private static final String FILES = "file.";
    /** No note of ours is near this. */
    private static final long LONGEST = 4_000_000;

    private Checksums() {}

    /** Notes the facts and all files that are there. */
    public static void put(Path folder, Map<String, String> facts) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(facts)
                .forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
        files(folder)
                .forEach((name, sum) ->
                        text.append(FILES).append(name).append('=').append(sum).append('\n'));
        Folders.write(folder.resolve(FILE), text.toString());
    }

    /** The facts, if all files are as they were. */
    public static Map<String, String> open(Path folder) {
        Path note = folder.resolve(FILE);
        if (!Files.isRegularFile(note) || note.toFile().length() > LONGEST) {
            throw new FilmFailure(FailureScope.THIS_WORKER, folder + " is no part of a film, or not a finished one");
        }
        Properties noted = new Properties();
        Folders.doing("read " + note, () -> {
            try {
                noted.load(new StringReader(Files.readString(note, StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException nonsense) {
                throw new IOException(nonsense);
            }
            return noted;
        });
        Map<String, String> facts = new HashMap<>();
        Map<String, String> files = new TreeMap<>();
        noted.stringPropertyNames().forEach(name -> {
            boolean file = name.startsWith(FILES);
            (file ? files : facts).put(file ? name.substring(FILES.length()) : name, noted.getProperty(name));
        });
        if (!files.equals(files(folder))) {
            throw new FilmFailure(
                    FailureScope.THIS_WORKER, folder + " is damaged: its files are not as they were written");
        }
        return facts;
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        for (Manifest.Item file : Folders.list(folder)) {
            if (!file.path().equals(FILE)) {
                files.put(file.path(), file.bytes() + " " + sum(folder.resolve(file.path())));
            }
        }
        return files;
    }

    private static String sum(Path file) {
        return Folders.doing("read " + file, () -> {
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                    CheckedInputStream checked = new CheckedInputStream(bytes, new CRC32())) {
                checked.transferTo(OutputStream.nullOutputStream());
                return Long.toHexString(checked.getChecksum().getValue());
            }
        });
    }
}
