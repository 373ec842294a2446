package org.podium.server.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent after its session had ended. What was typed into it waits in the new session for the sign-in, and is
 * then shown, to be sent or not: nothing is done in anybody's name before they have seen it.
 *
 * @param path where it was sent to, without the context's path
 * @param typed what people typed, by the field's name
 * @param rest its other fields
 */
public record UnsentForm(String path, Map<String, String> typed, Map<String, String> rest) {
    /** The page that shows it. */
    static final String PAGE = "/unsent";

    /** Fields into which people type, in the order in which they are shown. */
    private static final List<String> TYPED = List.of("title", "to", "link", "room", "day", "words");

    /** Fields that lie in no database. */
    private static final List<String> SECRET = List.of("password", "current", "wanted", "again", "_csrf");

    private static final String KEPT = "podium.signin.unsent";
    private static final String PATH = "";
    private static final int MOST_FIELDS = 10;
    private static final int LONGEST = 4000;

    /** Keeps the form of a request that a page of ours made; one into which nothing is typed leads back to its page. */
    public static void keep(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !ours(request)) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                PATH, request.getRequestURI().substring(request.getContextPath().length()));
        request.getParameterMap().forEach((name, values) -> {
            if (!SECRET.contains(name) && values.length > 0) {
                fields.put(name, values[0]);
            }
        });
        boolean typed =
                TYPED.stream().anyMatch(name -> !fields.getOrDefault(name, "").isBlank());
        if (typed && fields.size() <= MOST_FIELDS && length(fields) <= LONGEST) {
            request.getSession().setAttribute(KEPT, fields);
            WantedPage.want(request, PAGE);
        } else {
            WantedPage.wantPageOf(request);
        }
    }

    /** The one that waits in this session. */
    @SuppressWarnings("unchecked") // nobody else writes it
    static Optional<UnsentForm> in(HttpSession session) {
        if (!(session.getAttribute(KEPT) instanceof Map<?, ?> kept)) {
            return Optional.empty();
        }
        Map<String, String> rest = new LinkedHashMap<>((Map<String, String>) kept);
        String path = rest.getOrDefault(PATH, "/");
        rest.remove(PATH);
        Map<String, String> typed = new LinkedHashMap<>();
        for (String name : TYPED) {
            @Nullable String value = rest.remove(name);
            if (value != null) {
                typed.put(name, value);
            }
        }
        return Optional.of(new UnsentForm(path, typed, rest));
    }

    /** It is sent, or given up. */
    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }

    /** Browsers say from which site a form comes; another's must not lie in wait here for a sign-in. */
    private static boolean ours(HttpServletRequest request) {
        @Nullable String origin = request.getHeader("Origin");
        try {
            return origin != null
                    && request.getServerName()
                            .equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int length(Map<String, String> fields) {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length() + field.getValue().length())
                .sum();
    }
}
