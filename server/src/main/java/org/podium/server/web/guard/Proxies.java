package org.podium.server.web.guard;

import java.net.InetAddress;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.podium.server.platform.WebSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Whose word counts about where a request comes from and whether it came by HTTPS: that of the proxies that the settings
 * name. Without them, whoever connects is who asks, whatever they send along.
 */
@Component
@ConditionalOnWebApplication
class Proxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final List<String> proxies;

    Proxies(WebSettings settings) {
        this.proxies = settings.proxies().stream()
                .filter(proxy -> !proxy.isBlank())
                .map(Proxies::literal)
                .toList();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!proxies.isEmpty()) {
            factory.addEngineValves(valve());
        }
    }

    /** Reads the addresses from the right, so that what a client itself wrote in front counts for nothing. */
    private RemoteIpValve valve() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxies.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setTrustedProxies(null);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader(null);
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    /** As the server writes addresses; a name would have to be asked of somebody. */
    private static String literal(String proxy) {
        try {
            return InetAddress.ofLiteral(proxy.strip()).getHostAddress();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "podium.web.proxies: " + proxy + " is no address of a machine, such as 127.0.0.1", e);
        }
    }
}
