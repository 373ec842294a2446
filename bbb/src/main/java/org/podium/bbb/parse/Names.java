package org.podium.bbb.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/** Names of meetings as they were typed: BBB and some front ends escape them for HTML before they go into XML. */
final class Names {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private Names() {}

    /** Unescaped once; an ampersand that begins nothing stays. */
    static String of(String escaped) {
        return ENTITY.matcher(escaped)
                .replaceAll(entity -> Matcher.quoteReplacement(HtmlEscape.unescapeHtml(entity.group())));
    }
}
