package org.podium.film.picture.slide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the colours of what is painted and of what lies below it make one, by the rules of the W3C's "Compositing and Blending". */
enum BlendMode {
    NORMAL,
    MULTIPLY,
    SCREEN,
    OVERLAY,
    DARKEN,
    LIGHTEN,
    COLOR_DODGE,
    COLOR_BURN,
    HARD_LIGHT,
    SOFT_LIGHT,
    DIFFERENCE,
    EXCLUSION,
    HUE,
    SATURATION,
    COLOR,
    LUMINOSITY;

    /** The mode of a name as style sheets have it. */
    static Optional<BlendMode> named(String name) {
        String own = name.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(mode -> mode.name().equals(own)).findFirst();
    }

    /** Three colours of what is painted upon three of what lies below, from 0 to 1. */
    double[] of(double[] below, double[] source) {
        return switch (this) {
            case HUE -> withLight(withSaturation(source, saturation(below)), light(below));
            case SATURATION -> withLight(withSaturation(below, saturation(source)), light(below));
            case COLOR -> withLight(source, light(below));
            case LUMINOSITY -> withLight(below, light(source));
            default ->
                new double[] {channel(below[0], source[0]), channel(below[1], source[1]), channel(below[2], source[2])};
        };
    }

    /** Of the modes that mix each colour by itself. */
    private double channel(double below, double source) {
        return switch (this) {
            case MULTIPLY -> below * source;
            case SCREEN -> screen(below, source);
            case OVERLAY -> hardLight(source, below);
            case DARKEN -> Math.min(below, source);
            case LIGHTEN -> Math.max(below, source);
            case COLOR_DODGE -> dodge(below, source);
            case COLOR_BURN -> burn(below, source);
            case HARD_LIGHT -> hardLight(below, source);
            case SOFT_LIGHT -> softLight(below, source);
            case DIFFERENCE -> Math.abs(below - source);
            case EXCLUSION -> below + source - 2 * below * source;
            case NORMAL, HUE, SATURATION, COLOR, LUMINOSITY -> source;
        };
    }

    private static double screen(double below, double source) {
        return below + source - below * source;
    }

    private static double hardLight(double below, double source) {
        return source <= 0.5 ? below * 2 * source : screen(below, 2 * source - 1);
    }

    private static double dodge(double below, double source) {
        if (below == 0) {
            return 0;
        }
        return source >= 1 ? 1 : Math.min(1, below / (1 - source));
    }

    private static double burn(double below, double source) {
        if (below >= 1) {
            return 1;
        }
        return source <= 0 ? 0 : 1 - Math.min(1, (1 - below) / source);
    }

    private static double softLight(double below, double source) {
        if (source <= 0.5) {
            return below - (1 - 2 * source) * below * (1 - below);
        }
        double curve = below <= 0.25 ? ((16 * below - 12) * below + 4) * below : Math.sqrt(below);
        return below + (2 * source - 1) * (curve - below);
    }

    private static double light(double[] colour) {
        return 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2];
    }

    private static double least(double[] colour) {
        return Math.min(colour[0], Math.min(colour[1], colour[2]));
    }

    private static double most(double[] colour) {
        return Math.max(colour[0], Math.max(colour[1], colour[2]));
    }

    private static double saturation(double[] colour) {
        return most(colour) - least(colour);
    }

    private static double[] withSaturation(double[] colour, double saturation) {
        double low = least(colour);
        double range = most(colour) - low;
        return Arrays.stream(colour)
                .map(value -> range == 0 ? 0 : (value - low) * saturation / range)
                .toArray();
    }

    /** The same colour as light as asked; what leaves the range is drawn back to its grey. */
    private static double[] withLight(double[] colour, double light) {
        double shift = light - light(colour);
        double[] moved = Arrays.stream(colour).map(value -> value + shift).toArray();
        double low = least(moved);
        double high = most(moved);
        return Arrays.stream(moved)
                .map(value -> low < 0 ? light + (value - light) * light / (light - low) : value)
                .map(value -> high > 1 ? light + (value - light) * (1 - light) / (high - light) : value)
                .toArray();
    }
}
