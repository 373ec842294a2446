package org.podium.film.source.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text out of what people wrote and browsers dressed up. */
final class PlainText {
    /** A chat message is at most 5000 characters in BBB; markup may multiply that. */
    private static final int LONGEST = 100_000;

    private static final Pattern BREAK = Pattern.compile("(?i)<\\s*(?:br|/p|/li|/div)\\s*/?>");
    private static final Pattern TAG = Pattern.compile("<[/!]?[A-Za-z][^<>]{0,10000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]{1,7}|[A-Za-z]{2,8});");

    private PlainText() {}

    /** What a reader of the HTML sees; a lone {@code <} is text. */
    static String ofHtml(String html) {
        String text = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        return clean(
                ENTITY.matcher(text).replaceAll(it -> Matcher.quoteReplacement(character(it.group(), it.group(1)))));
    }

    /** One line: breaks and control characters become spaces. */
    static String line(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return clean(cut).replaceAll("\\s+", " ");
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }

    private static String character(String whole, String entity) {
        return switch (entity) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00A0";
            default -> entity.startsWith("#") ? codePoint(whole, entity.substring(1)) : whole;
        };
    }

    private static String codePoint(String whole, String number) {
        boolean hex = number.startsWith("x");
        String digits = hex ? number.substring(1) : number;
        try {
            return Character.toString(Integer.parseInt(digits, hex ? 16 : 10));
        } catch (IllegalArgumentException noCharacter) {
            return whole;
        }
    }
}
