package org.podium.film.source.safe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An XML element, names without prefix.
 *
 * @param content child elements ({@code Node}) and texts ({@code String}) in their order
 */
public record Node(String name, Map<String, String> attributes, List<Object> content) {
    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    public String attribute(String attribute, String fallback) {
        return attributes.getOrDefault(attribute, fallback);
    }

    public List<Node> children() {
        return content.stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
    }

    public Optional<Node> child(String child) {
        return children().stream().filter(node -> node.name.equals(child)).findFirst();
    }

    /** All text below, stripped. */
    public String text() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString().strip();
    }

    private void collect(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof Node node) {
                node.collect(text);
            } else {
                text.append(part);
            }
        }
    }

    /** The text of a child, empty if there is none. */
    public String textOf(String child) {
        return child(child).map(Node::text).orElse("");
    }
}
