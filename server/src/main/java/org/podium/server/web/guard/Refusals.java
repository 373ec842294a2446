package org.podium.server.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.podium.server.platform.PodiumSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses, before all pages, requests that no browser of ours sends: for another host than that of {@code podium.address},
 * with control characters in what was typed, with a body that is too long for a program's call.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Refusals extends OncePerRequestFilter {
    /** Of a call of the API; the longest is a title. */
    static final int LONGEST_CALL = 64 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String CONTROL = "control characters";
    private static final List<String> OWN = List.of("localhost", "127.0.0.1", "[::1]");

    private final String host;

    Refusals(PodiumSettings podium) {
        String named = URI.create(podium.address().strip()).getHost();
        this.host = named == null ? "" : named.toLowerCase(Locale.ROOT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> why = refused(request);
        if (why.isPresent()) {
            refuse(HttpServletResponse.SC_BAD_REQUEST, why.get(), request, response);
        } else if (at(request, "/api/")) {
            Optional<ShortBody> call = ShortBody.of(request, LONGEST_CALL);
            if (call.isEmpty()) {
                refuse(HttpStatus.CONTENT_TOO_LARGE.value(), "a body that is too long", request, response);
            } else if (call.get().strange()) {
                refuse(HttpServletResponse.SC_BAD_REQUEST, CONTROL, request, response);
            } else {
                chain.doFilter(call.get(), response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<String> refused(HttpServletRequest request) {
        if (foreign(request)) {
            return Optional.of("another host than that of podium.address");
        }
        // Servers sign what they post there: nobody else may read it first, as whoever asks for a parameter does.
        // What an identity provider sends is text of base64, and the page that reads it refuses it in its own words.
        boolean strange = !at(request, "/callback/")
                && !at(request, "/signin/saml")
                && request.getParameterMap().entrySet().stream()
                        .anyMatch(field -> Typed.strange(field.getKey())
                                || Arrays.stream(field.getValue()).anyMatch(Typed::strange));
        return strange ? Optional.of(CONTROL) : Optional.empty();
    }

    /** Probes ask for the state of a node by its address; without an address that is set, any name may be ours. */
    private boolean foreign(HttpServletRequest request) {
        String asked = request.getServerName().toLowerCase(Locale.ROOT);
        return !host.isEmpty()
                && !OWN.contains(host)
                && !asked.equals(host)
                && !OWN.contains(asked)
                && !at(request, "/actuator/health");
    }

    private static boolean at(HttpServletRequest request, String path) {
        return request.getRequestURI().startsWith(request.getContextPath() + path);
    }

    /** In plain words, since the page of faults is itself one of those that must not be reached. */
    private static void refuse(int status, String why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.info("refused a request from {}: {}", request.getRemoteAddr(), why);
        response.setStatus(status);
        String words = "Podium refuses this request: " + why + ".";
        if (at(request, "/api/")) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            String title = HttpStatus.valueOf(status).getReasonPhrase();
            // Words of ours: nothing in them to quote.
            response.getWriter()
                    .println("{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status
                            + ",\"detail\":\"" + words + "\"}");
        } else {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(words);
        }
    }
}
