package org.podium.film.encode.av.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.podium.film.encode.av.write.AudioEncoder;

class SoundClockTest {
    private static final int BLOCK = 1024;

    private static final int HOURS_4 = 4 * 3600 * AudioEncoder.RATE / BLOCK;

    private final SoundClock clock = new SoundClock();
    private long laid;

    /** Lays a block whose stamp is so; answers by how much something was put in or taken out before it. */
    private long lay(long stamp) {
        long jump = clock.jump(stamp - laid, BLOCK);
        laid += jump;
        laid += BLOCK + clock.stretch(BLOCK);
        return jump;
    }

    private static long millis(double millis) {
        return Math.round(millis * AudioEncoder.RATE / 1000);
    }

    @Test
    void stamps_that_jitter_for_four_hours_neither_cut_nor_move_the_sound() {
        Random random = new Random(7);
        for (long block = 0; block < HOURS_4; block++) {
            double ahead = random.nextInt(50) == 0 ? 21.3 + random.nextDouble() : 2.7 + 10 * random.nextDouble();
            assertThat(lay(block * BLOCK + (block == 0 ? 0 : millis(ahead)))).isZero();
        }

        assertThat(laid).isEqualTo((long) HOURS_4 * BLOCK);
    }

    @Test
    void a_gap_is_silence_at_once_and_an_overlap_is_cut() {
        lay(0);

        assertThat(lay(BLOCK + millis(300))).isEqualTo(millis(300));
        assertThat(lay(2 * BLOCK + millis(300))).isZero();
        assertThat(lay(3 * BLOCK + millis(100))).isEqualTo(-millis(200));
    }

    @Test
    void sound_that_begins_late_is_laid_where_it_belongs() {
        assertThat(lay(millis(25))).isEqualTo(millis(25));
    }

    @Test
    void a_clock_that_drifts_is_followed_without_a_jump() {
        double drift = 1.0005;
        for (long block = 0; block < HOURS_4; block++) {
            long stamp = Math.round(block * BLOCK * drift);
            assertThat(lay(stamp)).isZero();
            assertThat(Math.abs(stamp + BLOCK - laid)).isLessThan(millis(30));
        }
    }

    @Test
    void half_a_tenth_of_a_second_that_is_missing_is_made_up_for_gently() {
        for (long block = 0; block < 2000; block++) {
            assertThat(lay(block * BLOCK + (block < 100 ? 0 : millis(45)))).isZero();
        }

        assertThat(Math.abs(2000 * BLOCK + millis(45) - laid)).isLessThan(millis(10));
    }
}
