package org.podium.film.encode.av.write;

import java.util.List;
import org.podium.film.encode.av.Packets;
import org.podium.film.encode.av.frame.VideoFrame;
import org.podium.film.layout.Box;

/** Takes the pictures of one size of a part of a film. */
public interface PictureEncoder extends AutoCloseable {
    /** Takes the picture as it is at a tick; {@code changed} tells where it differs from the one before. */
    void encode(VideoFrame picture, long tick, boolean key, List<Box> changed, Packets into);

    /** Gives what is still held. */
    void finish(Packets into);

    @Override
    void close();
}
