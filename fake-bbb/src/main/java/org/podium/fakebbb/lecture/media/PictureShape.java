package org.podium.fakebbb.lecture.media;

/** Size and pace of a moving picture. */
public record PictureShape(int width, int height, int perSecond, int bitsPerSecond) {
    public PictureShape {
        if (width % 2 != 0 || height % 2 != 0 || width < 2 || height < 2) {
            throw new IllegalArgumentException("odd or empty picture: " + width + "x" + height);
        }
    }
}
