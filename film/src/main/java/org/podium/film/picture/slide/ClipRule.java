package org.podium.film.picture.slide;

import com.github.weisj.jsvg.geometry.path.BuildHistory;
import com.github.weisj.jsvg.geometry.path.PathCommand;
import com.github.weisj.jsvg.geometry.path.PathParser;
import java.awt.geom.Area;
import java.awt.geom.IllegalPathStateException;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/** What the rule of filling of a clip's shapes is: where they lie upon each other, there may be a hole. */
final class ClipRule {
    private static final String USUAL = "nonzero";
    private static final String EVEN_ODD = "evenodd";

    private static final Pattern STYLED = Pattern.compile("(?:^|(?<=;))\\s*(clip|fill)-rule\\s*:\\s*([\\w-]+)\\s*;?");

    /** Of each kind of a path's segments, in the order of Java's numbers for them. */
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private ClipRule() {}

    /** The rule that an element says, or else the one of what is around it. */
    static String of(StartElement element, String around) {
        Attribute own = element.getAttributeByName(new QName("clip-rule"));
        String rule = own == null ? around : own.getValue().strip();
        Attribute style = element.getAttributeByName(new QName("style"));
        Matcher styled = STYLED.matcher(style == null ? "" : style.getValue());
        while (styled.find()) {
            rule = styled.group(1).equals("clip") ? styled.group(2) : rule;
        }
        return rule.equals(USUAL) || rule.equals(EVEN_ODD) ? rule : around;
    }

    /** The rule outside of all clips. */
    static String usual() {
        return USUAL;
    }

    /** An element of a clip that covers by any rule what it covers by its own: the library knows but one for clips. */
    static StartElement plain(String rule, StartElement element) {
        List<Attribute> rest = new ArrayList<>();
        String style = "";
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            switch (attribute.getName().getLocalPart()) {
                case "fill-rule", "clip-rule" -> {}
                case "d" -> rest.add(EVENTS.createAttribute("d", outline(attribute.getValue(), rule)));
                case "style" -> style = STYLED.matcher(attribute.getValue()).replaceAll("");
                default -> rest.add(attribute);
            }
        }
        rest.add(EVENTS.createAttribute(
                "style", StyleRules.joined(style, "fill-rule:" + rule))); // before all style sheets
        return EVENTS.createStartElement(element.getName(), rest.iterator(), element.getNamespaces());
    }

    private static String outline(String data, String rule) {
        if (!rule.equals(EVEN_ODD)) {
            return data;
        }
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        BuildHistory history = new BuildHistory();
        try {
            for (PathCommand command : new PathParser(data).parsePathCommand()) {
                command.appendPath(path, history);
            }
        } catch (IllegalPathStateException e) {
            return ""; // a path that begins nowhere covers nothing
        }
        StringBuilder words = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator parts = new Area(path).getPathIterator(null); !parts.isDone(); parts.next()) {
            int kind = parts.currentSegment(at);
            words.append("MLQCZ".charAt(kind));
            for (int i = 0; i < NUMBERS[kind]; i++) {
                words.append(' ').append((float) at[i]);
            }
        }
        return words.toString();
    }
}
