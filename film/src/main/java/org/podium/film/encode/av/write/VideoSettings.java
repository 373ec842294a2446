package org.podium.film.encode.av.write;

/**
 * How H.264 is encoded.
 *
 * @param preset x264's name for how much it tries
 * @param quality x264's constant rate factor: lower is better and larger
 * @param parameters further x264 settings, as {@code name=value:name=value}
 * @param hints whether to tell x264 what did not change
 * @param threads of one encoder
 */
public record VideoSettings(String preset, String quality, String parameters, boolean hints, int threads) {
    /** Key frames are ours to place. */
    private static final String OUR_KEYS = "keyint=infinite:min-keyint=1:scenecut=0";

    /** What docs/decisions names as the best for such pictures. */
    public static final VideoSettings USUAL = new VideoSettings(
            "veryfast",
            "24.5",
            OUR_KEYS + ":bframes=0:rc-lookahead=5:subme=1:me=dia:8x8dct=0:aq-mode=2:ipratio=1.8",
            true,
            1);

    /** x264's own {@code veryfast} but for the key frames. */
    public static VideoSettings veryfast(int quality) {
        return new VideoSettings("veryfast", String.valueOf(quality), OUR_KEYS, false, 1);
    }

    public VideoSettings withThreads(int threads) {
        return new VideoSettings(preset, quality, parameters, hints, threads);
    }

    /** The same without telling what did not change: the bare encode. */
    public VideoSettings withoutHints() {
        return new VideoSettings(preset, quality, parameters, false, threads);
    }
}
