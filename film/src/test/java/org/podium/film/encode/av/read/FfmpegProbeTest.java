package org.podium.film.encode.av.read;

import org.podium.film.source.MediaProbe;
import org.podium.film.source.MediaProbeContract;

class FfmpegProbeTest extends MediaProbeContract {
    @Override
    protected MediaProbe probe() {
        return new FfmpegProbe();
    }
}
