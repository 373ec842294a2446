package org.podium.film.picture.slide;

import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.DomProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.podium.film.picture.font.Fonts;

/**
 * Puts the sans serif face that comes with Podium behind those that an SVG asks for and that machines call by other
 * names: BBB writes the results of polls in Arial, which servers do not have.
 */
final class FamiliarFonts {
    private static final Set<String> SANS = Set.of("arial", "helvetica", "helvetica neue", "verdana", "sans-serif");

    private static final Pattern FAMILY = Pattern.compile("(font-family\\s*:)([^;]*)");

    private FamiliarFonts() {}

    static DomProcessor ours() {
        return FamiliarFonts::dress;
    }

    private static void dress(DomElement element) {
        String family = element.attribute("font-family");
        if (family != null) {
            element.setAttribute("font-family", dressed(family));
        }
        String style = element.attribute("style");
        if (style != null && style.contains("font-family")) {
            Matcher matcher = FAMILY.matcher(style);
            element.setAttribute(
                    "style",
                    matcher.replaceAll(found -> Matcher.quoteReplacement(found.group(1) + dressed(found.group(2)))));
        }
        element.children().forEach(FamiliarFonts::dress);
    }

    private static String dressed(String families) {
        List<String> dressed = new ArrayList<>();
        for (String family : families.split(",", -1)) {
            String name = family.strip().replace("'", "").replace("\"", "").toLowerCase(Locale.ROOT);
            dressed.add(SANS.contains(name) ? Fonts.sansFamily() : family.strip());
        }
        return String.join(", ", dressed);
    }
}
