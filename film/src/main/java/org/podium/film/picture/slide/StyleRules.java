package org.podium.film.picture.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/**
 * The style sheets of an SVG, as far as {@link SvgEvents} must know them: it rewrites elements before the library has read
 * any sheet. As in the library, a rule is for a class, an identity or a kind of element.
 */
final class StyleRules {
    /** What SvgEvents decides by. */
    private static final Set<String> KEPT = Set.of("opacity", "mix-blend-mode", "isolation", "clip-rule");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);

    private static final Pattern RULE = Pattern.compile("([^{};]*)\\{([^{}]*)}");

    private static final Pattern SELECTOR = Pattern.compile("[.#]?-?[\\p{L}_][\\p{L}\\p{N}_-]*");

    private static final Pattern IMPORTANT = Pattern.compile("\\s*!\\s*important$");

    /** An element of more classes is no drawing program's. */
    private static final int MOST_CLASSES = 30;

    private static final QName CLASS = new QName("class");
    private static final QName ID = new QName("id");

    private final Map<String, List<Declaration>> bySelector = new HashMap<>();
    private int order;

    /** What a rule says of a property; what comes later, or is more special, holds. */
    private record Declaration(String property, String value, boolean important, int special, int order) {}

    /** Adds the text of a sheet. */
    void add(String sheet) {
        Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(" "));
        while (rule.find()) {
            for (String selector : rule.group(1).split(",", -1)) {
                String name = selector.strip();
                if (SELECTOR.matcher(name).matches()) {
                    declare(name, rule.group(2));
                }
            }
        }
    }

    private void declare(String selector, String declarations) {
        int special = selector.startsWith("#") ? 2 : selector.startsWith(".") ? 1 : 0;
        for (String declaration : declarations.split(";", -1)) {
            int colon = declaration.indexOf(':');
            String property =
                    colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (KEPT.contains(property)) {
                String value = declaration.substring(colon + 1).strip();
                String plain = IMPORTANT.matcher(value).replaceAll("");
                bySelector
                        .computeIfAbsent(selector, _ -> new ArrayList<>())
                        .add(new Declaration(property, plain, !plain.equals(value), special, order++));
            }
        }
    }

    /** The style of an element with what the sheets say of it before and behind its own; empty where they say nothing. */
    Optional<String> style(StartElement element) {
        if (bySelector.isEmpty()) {
            return Optional.empty();
        }
        List<Declaration> all = new ArrayList<>(of(element.getName().getLocalPart()));
        String classes = text(element, CLASS);
        if (!classes.isBlank()) {
            for (String name : classes.strip().split("\\s+", MOST_CLASSES)) {
                all.addAll(of("." + name));
            }
        }
        all.addAll(of("#" + text(element, ID)));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        all.sort(Comparator.comparingInt(Declaration::special).thenComparingInt(Declaration::order));
        return Optional.of(joined(declared(all, false), text(element, new QName("style")), declared(all, true)));
    }

    private List<Declaration> of(String selector) {
        return bySelector.getOrDefault(selector, List.of());
    }

    private static String declared(List<Declaration> all, boolean important) {
        Map<String, String> last = new TreeMap<>();
        all.stream().filter(each -> each.important == important).forEach(each -> last.put(each.property, each.value));
        return last.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(";"));
    }

    /** Styles one after the other as one, without empty declarations: the library reads none behind such. */
    static String joined(String... styles) {
        return Stream.of(String.join(";", styles).split(";", -1))
                .filter(declaration -> !declaration.isBlank())
                .collect(Collectors.joining(";"));
    }

    private static String text(StartElement element, QName name) {
        Attribute attribute = element.getAttributeByName(name);
        return attribute == null ? "" : attribute.getValue();
    }
}
