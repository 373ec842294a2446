import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The formatter and the ruler of the house; run by the build on Java 25, since a formatter reads only the language of
 * the Java it runs on. {@code check} fails on an unformatted or oversized Java file, {@code apply} formats.
 */
class HouseCheck {
    /** The limit of docs/STYLE.md, principle 20. */
    private static final int MOST_LINES = 300;

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    public static void main(String[] words) throws Exception {
        boolean apply = words.length > 0 && words[0].equals("apply");
        List<String> faults = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (Path file : javaFiles()) {
            String before = Files.readString(file);
            String after = FORMATTER.formatSourceAndFixImports(before);
            if (!before.equals(after)) {
                if (apply) {
                    Files.writeString(file, after);
                } else {
                    faults.add(file + ": not formatted");
                }
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

    private static List<Path> javaFiles() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String module : List.of("bbb", "film", "server", "acceptance")) {
            try (Stream<Path> found = Files.walk(Path.of(module, "src"))) {
                found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
