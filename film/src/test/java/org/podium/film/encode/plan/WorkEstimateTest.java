package org.podium.film.encode.plan;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.podium.film.encode.Lectures;
import org.podium.film.encode.compose.Cast;
import org.podium.film.encode.progress.ProgressTracker;
import org.podium.film.encode.progress.RenderListener;
import org.podium.film.layout.Layout;
import org.podium.film.layout.Size;
import org.podium.film.layout.Staging;
import org.podium.film.timeline.Area;
import org.podium.film.timeline.At;
import org.podium.film.timeline.Backdrop;
import org.podium.film.timeline.Media;
import org.podium.film.timeline.Pointer;
import org.podium.film.timeline.Scene;
import org.podium.film.timeline.Span;
import org.podium.film.timeline.Timeline;

class WorkEstimateTest {
    @Test
    void between_two_seconds_it_grows_evenly() {
        WorkEstimate work = new WorkEstimate(2, 6);

        assertThat(work.until(0)).isZero();
        assertThat(work.until(0.5)).isEqualTo(1);
        assertThat(work.until(1.5)).isEqualTo(5);
        assertThat(work.until(9)).isEqualTo(8).isEqualTo(work.total());
    }

    @Test
    void a_second_of_shared_screen_or_of_a_moving_pointer_is_more_work_than_a_still_one() {
        WorkEstimate work = WorkEstimate.of(plan());

        double still = work.until(20) - work.until(10);
        double pointing = work.until(40) - work.until(30);
        double sharing = work.until(70) - work.until(60);
        assertThat(pointing).isGreaterThan(2 * still);
        assertThat(sharing).isGreaterThan(2 * still);
        assertThat(work.until(90)).isCloseTo(work.total(), within(1e-6));
    }

    /** Java compiles as long for one size as for three, in which time less of the film is made. */
    @Test
    void the_beginning_costs_more_of_a_film_in_one_size_than_of_one_in_three() {
        Size canvas = Size.wide(1080);

        double one = WorkEstimate.of(plan(List.of(Rendition.of(canvas)))).warmup();
        double three = WorkEstimate.of(plan(Rendition.ladder(canvas))).warmup();

        assertThat(three).isPositive().isLessThan(one);
    }

    /** It is encoded once, however many sizes there are. */
    @Test
    void the_sound_is_more_of_a_film_in_one_size_than_of_one_in_three() {
        Size canvas = Size.wide(1080);

        double one = WorkEstimate.of(plan(List.of(Rendition.of(canvas)))).sound(10);
        double three = WorkEstimate.of(plan(Rendition.ladder(canvas))).sound(10);

        assertThat(three).isPositive().isLessThan(one);
    }

    @Test
    void a_cold_beginning_is_more_of_the_progress_than_its_seconds_are() {
        FilmPlan plan = plan();
        WorkEstimate work = WorkEstimate.of(plan);
        double[] told = new double[1];
        ProgressTracker odometer = new ProgressTracker(work, plan.grid(), telling(told));

        long tick = 0;
        while (told[0] == 0 || plan.seconds(tick) < 20) {
            odometer.passed(tick++);
        }

        double seconds = work.until(plan.seconds(tick)) / work.total();
        assertThat(told[0]).isGreaterThan(seconds).isLessThan(1);
        while (tick < plan.end()) {
            odometer.passed(tick++);
        }
        assertThat(told[0]).isCloseTo(ProgressTracker.ENCODING, withinPercentage(3));
    }

    @Test
    void parts_are_a_multiple_of_the_workers_and_begin_at_borders_of_segments() {
        FilmPlan plan = plan();

        List<FilmPlan.Chunk> parts = plan.chunks(WorkEstimate.of(plan), 2);

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().from()).isZero();
        assertThat(parts.getLast().to()).isEqualTo(plan.end());
        assertThat(parts.get(1).from())
                .isEqualTo(parts.get(0).to())
                .matches(tick -> tick % plan.grid().seconds(FilmPlan.SEGMENT_SECONDS) == 0);
    }

    /** Simulated: seconds that cost up to a third more or less than foreseen, in a lecture that changes. */
    @Test
    void progress_is_the_share_of_the_time_within_a_tenth() {
        double[] foreseen = IntStream.range(0, 600)
                .mapToDouble(second -> second < 200 ? 1 : second < 350 ? 9 : 0.2)
                .toArray();
        double[] costs = IntStream.range(0, 600)
                .mapToDouble(second -> foreseen[second] * (1 + Math.sin(second / 7.0) / 3))
                .toArray();
        double whole = DoubleStream.of(costs).sum();
        double[] told = new double[1];
        ProgressTracker odometer = new ProgressTracker(new WorkEstimate(foreseen), new Grid(16), telling(told));
        double elapsed = 0;
        for (int second = 0; second < costs.length; second++) {
            elapsed += costs[second];
            for (int tick = 0; tick < 16; tick++) {
                odometer.passed(second * 16L + tick);
            }
            if (elapsed > whole / 10) {
                assertThat(elapsed / told[0]).isCloseTo(whole, withinPercentage(10));
            }
        }
        assertThat(told[0]).isCloseTo(1, withinPercentage(2));
    }

    private static RenderListener telling(double[] told) {
        return new RenderListener() {
            @Override
            public void progress(Stage stage, double done) {
                told[0] = done;
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /** One minute of slides with a moving pointer in its second half, half a minute of shared screen. */
    private static FilmPlan plan() {
        return plan(List.of(Rendition.of(Size.wide(720))));
    }

    private static FilmPlan plan(List<Rendition> renditions) {
        Scene slides = new Scene(
                new Span(Duration.ZERO, ofSeconds(60)),
                new Backdrop.Slide("slide-1.png", new Area(0, 0, 1600, 1200)),
                List.of(),
                List.of(),
                IntStream.range(150, 300)
                        .mapToObj(fifth -> new At<Pointer>(
                                Duration.ofMillis(fifth * 200L),
                                new Pointer.InView(0.5, 0.5, new Pointer.Dot(5, false, 0xff0000))))
                        .toList());
        Scene screen = new Scene(
                new Span(ofSeconds(60), ofSeconds(90)), new Backdrop.Screen(), List.of(), List.of(), List.of());
        Media media = new Media(
                Optional.empty(),
                Optional.empty(),
                Optional.of("screen.webm"),
                List.of(new Span(ofSeconds(60), ofSeconds(90))),
                List.of(0.0));
        Timeline timeline = Lectures.timeline(ofSeconds(90), List.of(slides, screen), media);
        Staging staging = Staging.of(
                timeline,
                Layout.AUTO,
                new org.podium.film.layout.Stage(Size.wide(720), true, false),
                Staging.Facts.ofSlides());
        return FilmPlan.of(timeline, Cast.of(timeline, Path.of(".")), staging, renditions, false, Grid.of(5, 30));
    }
}
