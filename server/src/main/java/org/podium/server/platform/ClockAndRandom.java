package org.podium.server.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where time and chance come into the program, and where it ends; all others get them injected. */
@Configuration(proxyBeanMethods = false)
class ClockAndRandom {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    /** On a thread of its own: what is open is closed on the way, and that waits for whoever asked. */
    @Bean
    Ending ending() {
        return code -> Thread.ofPlatform().name("ending").start(() -> System.exit(code));
    }
}
