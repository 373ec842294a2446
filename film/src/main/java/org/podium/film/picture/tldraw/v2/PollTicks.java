package org.podium.film.picture.tldraw.v2;

import java.math.BigDecimal;
import java.math.MathContext;

/** The numbers on the axis of a poll's chart: five at equal steps that are easy to read. */
final class PollTicks {
    private static final int STEPS = 4;

    private PollTicks() {}

    static double[] upTo(double most) {
        double step = step(most);
        double[] ticks = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            ticks[i] = i * step;
        }
        return ticks;
    }

    /** As short as it can be: whole numbers without a point. */
    static String written(double tick) {
        return BigDecimal.valueOf(tick)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static double step(double most) {
        if (!(most > 0)) {
            return 1;
        }
        double rough = most / STEPS;
        double digits = Math.floor(Math.log10(rough)) + 1;
        double unit = Math.pow(10, digits);
        double grain = digits == 1 ? 0.1 : 0.05;
        for (int more = 0; ; more++) {
            // A thousandth of a grain less: 0.3 / 0.1 is a little more than 3.
            double step = (Math.ceil(rough / unit / grain - 0.001) + more) * grain * unit;
            if (step * STEPS >= most * (1 - 1e-9)) {
                return step;
            }
        }
    }
}
