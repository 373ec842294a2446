package org.podium.film.timeline;

/**
 * How a mark looks: a kind, which names its painter ({@code "classic"}, {@code "v1:rectangle"}, {@code "v2:geo"}), and
 * its properties as they were published. A drawing may read its properties only when asked, so that a board of
 * hundreds of megabytes stays on disk.
 */
public interface Drawing {
    /** Among the properties of what was drawn with tldraw, the version of BBB that published it, which decides on colours. */
    String VERSION = "bbb_version";

    String kind();

    /** The properties; the same values at each call. Reading may touch the disk. */
    Attributes attributes();
}
