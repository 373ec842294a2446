package org.podium.acceptance.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many files packages have. Those over the limit stand here with their number, which may only shrink. */
final class PackageSizes {
    static final int MOST = 15;

    /** Packages of one class a kind, or of flat values, stay; {@code film.cli} and {@code picture.slide} wait for a cut. */
    static final Map<String, Integer> LARGER = new TreeMap<>(Map.of(
            "org.podium.film.cli", 33,
            "org.podium.film.picture.tldraw.v2", 28,
            "org.podium.film.picture.slide", 25,
            "org.podium.film.timeline", 19,
            "org.podium.film.picture.tldraw.v1", 18,
            "org.podium.film.picture", 18,
            "org.podium.server.signin.saml", 17,
            "org.podium.fakebbb.lecture.publish", 17,
            "org.podium.film.encode.output", 16));

    private PackageSizes() {}

    /** Packages below a folder of sources with more files than the limit, {@code package-info.java} not counted. */
    static Map<String, Integer> over(Path sources) throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .forEach(file -> sizes.merge(
                            sources.relativize(file.getParent()).toString().replace('/', '.'), 1, Integer::sum));
        }
        sizes.values().removeIf(size -> size <= MOST);
        return sizes;
    }
}
