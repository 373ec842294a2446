package org.podium.server;

import java.util.Map;
import org.podium.server.platform.Role;
import org.podium.server.start.SettingsFile;
import org.podium.server.start.Start;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.Bean;

/** The Spring Boot application; the role decides which of its parts run. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {
    /** A command makes only what it uses, but of tables that are as this program knows them. */
    @Bean
    static LazyInitializationExcludeFilter migrationsFirst() {
        return LazyInitializationExcludeFilter.forBeanTypes(FlywayMigrationInitializer.class);
    }

    /**
     * Starts the application.
     *
     * @param settings over those of the file and the environment, e.g. {@code podium.data}
     */
    public static ConfigurableApplicationContext start(Role role, Map<String, Object> settings) {
        return start(new Start(role, settings, SettingsFile.usual()), false);
    }

    /**
     * Starts the application.
     *
     * @param lazily makes each part when it is first used: quick for a command, which uses few
     */
    public static ConfigurableApplicationContext start(Start start, boolean lazily) {
        String[] words = start.settings().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(Application.class)
                .web(start.role() == Role.SERVE ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .logStartupInfo(start.role() != Role.ONCE)
                .lazyInitialization(lazily)
                .properties(start.defaults())
                .initializers(context -> {
                    start.look(context.getEnvironment(), Application.class.getPackageName());
                    if (lazily) {
                        context.getBeanFactory().registerSingleton("lifecycleProcessor", new NothingGoesOn());
                    }
                })
                .run(words);
    }

    /** A command begins nothing that goes on by itself, and so makes none of it, nor what that needs. */
    private static final class NothingGoesOn implements LifecycleProcessor {
        @Override
        public void onRefresh() {}

        @Override
        public void onClose() {}

        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
            return false;
        }
    }
}
