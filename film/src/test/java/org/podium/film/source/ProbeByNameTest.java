package org.podium.film.source;

import java.util.Map;

class ProbeByNameTest extends MediaProbeContract {
    @Override
    protected MediaProbe probe() {
        return new ProbeByName(Map.of("webcams.webm", ProbeByName.film(60)));
    }
}
