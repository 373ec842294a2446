package org.podium.server.web.guard;

import java.time.Clock;
import org.podium.server.platform.WebSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Has pages served by {@link BoundedHeads}. */
@Component
@ConditionalOnWebApplication
class Heads implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final WebSettings settings;
    private final Clock clock;

    Heads(WebSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(BoundedHeads.class.getName());
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof BoundedHeads http) {
                http.bound(settings.longestHead(), clock);
            }
        });
    }
}
