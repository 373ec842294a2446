package org.podium.film.process;

/** The words of the command line: commands and options, as {@code film --help} explains them. */
public final class FilmOptions {
    /** The class that Java starts. */
    public static final String MAIN = "org.podium.film.cli.Main";

    public static final String RENDER = "render";
    public static final String FETCH = "fetch";
    public static final String CONFINED = "confined";
    public static final String REHEARSE = "rehearse";

    public static final String OUTPUT = "--output";
    public static final String FILE = "--file";
    public static final String HOST = "--host";
    public static final String NEAR = "--near";
    public static final String LAYOUT = "--layout";
    public static final String HEIGHT = "--height";
    /** A height that goes by what the recording has. */
    public static final String AUTO = "auto";

    public static final String RATE = "--rate";
    public static final String LANGUAGE = "--language";
    public static final String ZONE = "--zone";
    public static final String NO_CAMERAS = "--no-cameras";
    public static final String NO_HALO = "--no-halo";

    public static final String PROGRESS = "--progress";
    /** Progress as {@link ProgressLine}s. */
    public static final String JSON = "json";

    public static final String END_WITH_INPUT = "--end-with-input";
    /** In the place of an address: it is the first line of the standard input, so that it stands in no list of processes. */
    public static final String FROM_INPUT = "-";

    private FilmOptions() {}
}
