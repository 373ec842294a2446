package org.podium.film.source.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/** Plain text out of what people wrote and browsers dressed up. */
final class PlainText {
    /** A chat message is at most 5000 characters in BBB; markup may multiply that. */
    private static final int LONGEST = 100_000;

    private static final Pattern BREAK = Pattern.compile("(?i)<\\s*(?:br|/p|/li|/div)\\s*/?>");
    private static final Pattern TAG = Pattern.compile("<[/!]?[A-Za-z][^<>]{0,10000}>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private PlainText() {}

    /** What a reader of the HTML sees; a lone {@code <} is text. */
    static String ofHtml(String html) {
        String text = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        return clean(unescaped(text));
    }

    /** A name as it was typed: BBB and some front ends escape it once more than XML asks for. */
    static String name(String escaped) {
        return line(unescaped(escaped));
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(HtmlEscape.unescapeHtml(entity.group())));
    }

    /** One line: breaks and control characters become spaces. */
    static String line(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return clean(cut).replaceAll("\\s+", " ");
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }
}
