import static java.nio.charset.StandardCharsets.UTF_8;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The formatter and the ruler of the house; run by the build on Java 25, since a formatter reads only the language of
 * the Java it runs on. {@code check} fails on an unformatted or oversized Java file, {@code apply} formats.
 */
class HouseCheck {
    /** The limit of docs/STYLE.md, principle 20. */
    private static final int MOST_LINES = 300;

    /** Hashes of the files that were found well formatted before; they are not formatted again. */
    private static final Path KNOWN = Path.of("target", "house-check.txt");

    private static final String VERSION = String.valueOf(Formatter.class.getProtectionDomain().getCodeSource());

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    public static void main(String[] words) throws Exception {
        boolean apply = words.length > 0 && words[0].equals("apply");
        List<String> faults = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        Set<String> known = Files.exists(KNOWN) ? new HashSet<>(Files.readAllLines(KNOWN)) : Set.of();
        Set<String> good = new TreeSet<>();
        for (Path file : javaFiles()) {
            String before = Files.readString(file);
            String after = known.contains(hash(before)) ? before : FORMATTER.formatSourceAndFixImports(before);
            if (before.equals(after) || apply) {
                good.add(hash(after));
            } else {
                faults.add(file + ": not formatted");
            }
            if (!before.equals(after) && apply) {
                Files.writeString(file, after);
            }
            int lines = (int) after.lines().count();
            boolean main = file.toString().contains("/src/main/");
            if (main) {
                sizes.add(lines);
            }
            if (main && lines > MOST_LINES) {
                faults.add(file + ": " + lines + " lines, more than " + MOST_LINES);
            }
        }
        Files.createDirectories(KNOWN.getParent());
        Files.write(KNOWN, good);
        sizes.sort(null);
        if (!sizes.isEmpty()) {
            System.out.printf("%d main files, median %d lines, longest %d%n",
                    sizes.size(), sizes.get(sizes.size() / 2), sizes.getLast());
        }
        if (!faults.isEmpty()) {
            faults.forEach(System.err::println);
            System.err.println("Format with: mvn validate -N -Dhouse.check=apply");
            System.exit(1);
        }
    }

    private static String hash(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest((VERSION + text).getBytes(UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    private static List<Path> javaFiles() throws Exception {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(""))) {
            for (Path source : modules.map(module -> module.resolve("src")).filter(Files::isDirectory).sorted().toList()) {
                try (Stream<Path> found = Files.walk(source)) {
                    found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }
}
