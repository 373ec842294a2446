package org.podium.fakebbb.lecture.script;

/** The three whiteboards that BBB has had. */
public enum Generation {
    CLASSIC("2.5.16"),
    TLDRAW_1("2.7.4"),
    TLDRAW_2("3.0.4");

    private final String version;

    Generation(String version) {
        this.version = version;
    }

    /** Of the BBB server that would have written it. */
    public String version() {
        return version;
    }
}
