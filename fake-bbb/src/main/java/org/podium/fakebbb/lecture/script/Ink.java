package org.podium.fakebbb.lecture.script;

/** The colours of the whiteboard, each as the three generations name it. */
public enum Ink {
    BLACK(0x000000, "black", "black"),
    RED(0xff0000, "red", "red"),
    GREEN(0x008000, "green", "green"),
    BLUE(0x0d6efd, "blue", "blue"),
    ORANGE(0xff8800, "orange", "orange"),
    VIOLET(0x7a1fa2, "violet", "violet"),
    YELLOW(0xffdd00, "yellow", "yellow");

    private final int rgb;
    private final String tldraw1;
    private final String tldraw2;

    Ink(int rgb, String tldraw1, String tldraw2) {
        this.rgb = rgb;
        this.tldraw1 = tldraw1;
        this.tldraw2 = tldraw2;
    }

    public int rgb() {
        return rgb;
    }

    public String tldraw1() {
        return tldraw1;
    }

    public String tldraw2() {
        return tldraw2;
    }
}
