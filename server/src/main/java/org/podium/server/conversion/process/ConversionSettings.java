package org.podium.server.conversion.process;

import java.time.Duration;
import java.util.List;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Settings of the conversions. */
@Doc("How presentations become films. How many at once: podium.tasks.heavy.")
@ConfigurationProperties("podium.conversion")
public record ConversionSettings(
        @Doc("Layout of the film: auto, speaker, content, cameras, picture-in-picture, screen-first.")
        @DefaultValue("auto")
        String layout,

        @Doc("Height of the largest rendition in pixels, 240 to 2160, even. 0: 1080 where a shared screen or a"
                + " webcam has more than 720 lines, else 720.")
        @DefaultValue("720")
        int height,

        @Doc("Most pictures a second, 15 to 60: as many as the shared screen and the webcams have, up to this.")
        @DefaultValue("30")
        int rate,

        @Doc("Whether webcams are in the film.") @DefaultValue("true")
        boolean cameras,

        @Doc("Whether a soft light is around the pointer.") @DefaultValue("true")
        boolean halo,

        @Doc("Language of the few words that a film says itself, fr or en, where neither the metadata language,"
                + " locale or lang of the recording or its meeting nor the owner who published it tells.")
        @DefaultValue("fr")
        String language,

        @Doc("How often a conversion is tried before it counts as failed, 1 to 20.") @DefaultValue("3")
        int attempts,

        @Doc("A conversion whose progress stands still for this long is stopped and tried again.") @DefaultValue("10m")
        Duration silence,

        @Doc("How often progress is written to the database.") @DefaultValue("1s")
        Duration beat,

        @Doc("Options of the Java process that makes a film; its memory above all. A second attempt gets half as much"
                + " heap again, later ones twice as much. -XX:TieredStopAtLevel=1 starts faster; what takes time is"
                + " native code.")
        @DefaultValue({"-Xmx196m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
        List<String> java,

        @Doc("Whether the process that makes a film is kept from network and foreign files: AUTO as well as this"
                + " machine can (podium check says how well), REQUIRED refuses to make films where it cannot, OFF"
                + " not at all.")
        @DefaultValue("AUTO")
        Confine confine,

        @Doc("Most memory of that process, such as 4GB; 0MB: 2 GB, and 512 MB for each processor, more for films higher"
                + " than 720.")
        @DefaultValue("0MB")
        DataSize memory) {

    /** How much keeping apart is asked for. */
    public enum Confine {
        AUTO,
        REQUIRED,
        OFF
    }

    /** The greatest height that a film may have. */
    int mostHeight() {
        return height == 0 ? 1080 : height;
    }

    public ConversionSettings {
        if (height != 0 && (height < 240 || height > 2160 || height % 2 != 0)) {
            throw new IllegalArgumentException(
                    "podium.conversion.height must be even, 240 to 2160, or 0, is " + height);
        }
        if (rate < 15 || rate > 60) {
            throw new IllegalArgumentException("podium.conversion.rate must be 15 to 60, is " + rate);
        }
        if (!language.equals("fr") && !language.equals("en")) {
            throw new IllegalArgumentException("podium.conversion.language must be fr or en, is " + language);
        }
        if (attempts < 1 || attempts > 20) {
            throw new IllegalArgumentException("podium.conversion.attempts must be 1 to 20, is " + attempts);
        }
        java = List.copyOf(java);
    }
}
