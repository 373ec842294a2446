package org.podium.film.source.classic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.podium.film.source.safe.Href;
import org.podium.film.source.safe.Node;
import org.podium.film.source.safe.Numbers;

/** A group of shapes.svg as the tree that the package describes. */
final class SvgAttributes {
    /** What says which drawing it is and when it is seen, and not how it looks. */
    private static final Set<String> NOT_LOOKS = Set.of("style", "id", "class", "timestamp", "undo", "shape");

    private SvgAttributes() {}

    static Map<String, Object> of(Node element) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("element", element.name());
        tree.put("attributes", attributes(element));
        tree.put("style", style(element.attribute("style", "")));
        tree.put("children", element.children().stream().map(SvgAttributes::of).toList());
        if (element.name().equals("foreignObject") || element.name().equals("text")) {
            tree.put("lines", lines(element));
        }
        return tree;
    }

    private static Map<String, Object> attributes(Node element) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        element.attributes().forEach((name, value) -> {
            if (name.equals("href")) {
                Href.inside(value).ifPresent(inside -> attributes.put(name, inside));
            } else if (!NOT_LOOKS.contains(name)) {
                attributes.put(name, typed(value));
            }
        });
        return attributes;
    }

    private static Map<String, Object> style(String css) {
        Map<String, Object> style = new LinkedHashMap<>();
        for (String rule : css.split(";", -1)) {
            int colon = rule.indexOf(':');
            if (colon > 0) {
                style.put(
                        rule.substring(0, colon).strip(),
                        typed(rule.substring(colon + 1).strip()));
            }
        }
        return style;
    }

    private static Object typed(String value) {
        String bare = value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
        OptionalDouble number = bare.indexOf(',') < 0 ? Numbers.number(bare) : OptionalDouble.empty();
        return number.isPresent() ? (Object) number.getAsDouble() : value;
    }

    private static List<String> lines(Node text) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        collect(text, lines);
        return lines.stream().map(StringBuilder::toString).toList();
    }

    private static void collect(Node node, List<StringBuilder> lines) {
        for (Object part : node.content()) {
            if (part instanceof Node child && child.name().equals("br")) {
                lines.add(new StringBuilder());
            } else if (part instanceof Node child) {
                collect(child, lines);
            } else {
                lines.getLast().append(part);
            }
        }
    }
}
