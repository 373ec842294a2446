package org.podium.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.podium.film.encode.compose.ComposeLoops;
import org.podium.film.picture.slide.SlideLoops;

/**
 * The loops that are ours, by JMH, in a Java that was started as films are made. No test, as its name does not end so: it
 * runs when it is asked for, and prints milliseconds a picture.
 */
class InnerLoops {
    @Test
    void milliseconds_a_picture() throws RunnerException {
        var options = new OptionsBuilder()
                .include(SlideLoops.class.getName())
                .include(ComposeLoops.class.getName())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .jvmArgs("-Xmx196m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true")
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .build();

        assertThat(new Runner(options).run()).hasSize(9);
    }
}
