package org.podium.film.picture.slide;

import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.DomProcessor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses an SVG that would take for ever to paint: a few elements that refer to each other can stand for billions, and
 * a dash of next to no length never gets to the end of its line.
 */
final class SvgCost implements DomProcessor {
    private static final long MOST = 500_000;

    private static final double SHORTEST_DASH = 0.01;

    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)");

    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*:\\s*([^;]+)");

    private static final List<String> REFERRING = List.of(
            "fill", "stroke", "mask", "clip-path", "filter", "marker-start", "marker-mid", "marker-end", "style");

    private final Map<String, DomElement> byId = new HashMap<>();
    private final Map<DomElement, Long> known = new HashMap<>();
    private final Set<DomElement> open = new HashSet<>();

    private SvgCost() {}

    static DomProcessor check() {
        return root -> new SvgCost().process(root);
    }

    @Override
    public void process(DomElement root) {
        index(root);
        if (cost(root) > MOST) {
            throw new IllegalStateException("an SVG that stands for more than " + MOST + " elements");
        }
    }

    private void index(DomElement element) {
        String id = element.id();
        if (id != null) {
            byId.putIfAbsent(id, element);
        }
        element.children().forEach(this::index);
    }

    /** How many elements are painted for one, at most. */
    private long cost(DomElement element) {
        Long before = known.get(element);
        if (before != null) {
            return before;
        }
        if (!open.add(element)) {
            return 0; // it refers to itself, which the renderer looks after
        }
        tame(element);
        long cost = 1;
        for (DomElement child : element.children()) {
            cost = Math.min(MOST + 1, cost + cost(child));
        }
        for (String name : REFERRING) {
            Matcher reference = REFERENCE.matcher(element.attribute(name, ""));
            while (reference.find()) {
                cost = Math.min(MOST + 1, cost + costOf(reference.group(1)));
            }
        }
        String href = element.attribute("href", element.attribute("xlink:href", ""));
        if (href.startsWith("#")) {
            cost = Math.min(MOST + 1, cost + costOf(href.substring(1)));
        }
        open.remove(element);
        known.put(element, cost);
        return cost;
    }

    private long costOf(String id) {
        DomElement element = byId.get(id);
        return element == null ? 0 : cost(element);
    }

    private static void tame(DomElement element) {
        if (tooFine(element.attribute("stroke-dasharray", ""))) {
            element.setAttribute("stroke-dasharray", "none");
        }
        String style = element.attribute("style", "");
        Matcher dashes = DASHES.matcher(style);
        if (dashes.find() && tooFine(dashes.group(1))) {
            element.setAttribute("style", dashes.replaceAll(""));
        }
    }

    private static boolean tooFine(String dashes) {
        double sum = 0;
        for (String dash : dashes.strip().split("[\\s,]+", -1)) {
            try {
                sum += Double.parseDouble(dash);
            } catch (NumberFormatException e) {
                return false; // "none", or with a unit that nobody gives to next to nothing
            }
        }
        return sum < SHORTEST_DASH;
    }
}
