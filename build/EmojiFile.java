import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the file of coloured emoji that the film maker reads, of a folder of SVG files that are named by their letters
 * (`1f600.svg`): each becomes two lines, its name and its text.
 *
 * <pre>
 * npm pack @twemoji/svg@15.0.0 && tar xzf twemoji-svg-15.0.0.tgz
 * java build/EmojiFile.java package film/src/main/resources/org/podium/film/picture/emoji/twemoji-15.0.0.gz
 * </pre>
 */
public final class EmojiFile {
    private EmojiFile() {}

    public static void main(String[] words) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(words[0]))) {
            files = all.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(words[1]))) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String svg = Files.readString(file).replaceAll("\\s+", " ").strip();
                String lines = name.substring(0, name.length() - 4) + "\n" + svg + "\n";
                out.write(lines.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
