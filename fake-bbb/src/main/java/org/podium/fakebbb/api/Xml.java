package org.podium.fakebbb.api;

import java.util.Map;
import java.util.regex.Pattern;

/** Writes an answer element by element. */
final class Xml {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");

    private final StringBuilder text = new StringBuilder();

    static String success(String inside) {
        return "<response><returncode>SUCCESS</returncode>" + inside + "</response>";
    }

    static String failed(String key, String message) {
        return new Xml()
                .open("response")
                .leaf("returncode", "FAILED")
                .leaf("messageKey", key)
                .leaf("message", message)
                .close("response")
                .toString();
    }

    Xml open(String name) {
        text.append('<').append(name).append('>');
        return this;
    }

    Xml close(String name) {
        text.append("</").append(name).append('>');
        return this;
    }

    Xml leaf(String name, Object value) {
        return open(name).raw(escape(value.toString())).close(name);
    }

    Xml raw(String xml) {
        text.append(xml);
        return this;
    }

    /** Elements named by the keys. */
    Xml leaves(Map<String, String> values) {
        values.forEach(this::leaf);
        return this;
    }

    /** As Scalelite writes them. */
    Xml cdata(Map<String, String> values) {
        values.forEach((name, value) -> open(name)
                .raw("<![CDATA[" + clean(value).replace("]]>", "]]]]><![CDATA[>") + "]]>")
                .close(name));
        return this;
    }

    static String escape(String value) {
        return clean(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** XML 1.0 has no place for control characters; BBB strips them too. */
    private static String clean(String value) {
        return CONTROLS.matcher(value).replaceAll("");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
