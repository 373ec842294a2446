package org.podium.server;

import java.util.Map;
import org.podium.server.platform.Role;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** The house as one application; the role decides which doors are open. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {
    /**
     * Starts the house.
     *
     * @param settings over those of the file and the environment, e.g. {@code podium.data}
     */
    public static ConfigurableApplicationContext start(Role role, Map<String, Object> settings) {
        return new SpringApplicationBuilder(Application.class)
                .web(role == Role.SERVE ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .properties(Map.of("podium.role", role.name()))
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new org.springframework.core.env.MapPropertySource("start", settings)))
                .run();
    }
}
