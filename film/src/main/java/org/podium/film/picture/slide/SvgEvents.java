package org.podium.film.picture.slide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import javax.xml.stream.util.EventReaderDelegate;

/**
 * An SVG rewritten into one that means the same and that the library paints right. To it an image has no bounds, so that
 * masks and filters of images have no effect: each becomes a group of an invisible rectangle and the image. And it gives
 * the opacity of a group to each of its parts, so that those shine through each other: it becomes a mask of the group.
 */
final class SvgEvents extends EventReaderDelegate {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final String MASK = "podium-opacity-";

    private static final Set<String> GROUPS = Set.of("g", "use", "text", "a");

    /** Of an image, what stays with the image itself; the rest is the group's. */
    private static final Set<String> OF_THE_IMAGE =
            Set.of("href", "x", "y", "width", "height", "preserveAspectRatio", "image-rendering");

    private static final Pattern OPACITY = Pattern.compile("(?:^|(?<=;))\\s*opacity\\s*:\\s*([^;]+);?");

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final Deque<XMLEvent> ready = new ArrayDeque<>();
    /** Of each open element, how many groups around it end with it. */
    private final Deque<Integer> around = new ArrayDeque<>();

    private final Set<String> opacities = new TreeSet<>();

    SvgEvents(XMLEventReader in) {
        super(in);
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || super.hasNext();
    }

    @Override
    public XMLEvent peek() {
        throw new UnsupportedOperationException("events are read one by one");
    }

    @Override
    public XMLEvent nextEvent() throws XMLStreamException {
        if (ready.isEmpty()) {
            take(super.nextEvent());
        }
        return ready.remove();
    }

    private void take(XMLEvent event) {
        if (event.isStartElement()) {
            start(event.asStartElement());
        } else if (event.isEndElement()) {
            int groups = around.pop();
            if (around.isEmpty()) {
                opacities.forEach(this::defineMask);
            }
            ready.add(event);
            for (int i = 0; i < groups; i++) {
                ready.add(end("g"));
            }
        } else {
            ready.add(event);
        }
    }

    private void start(StartElement element) {
        String uri = element.getName().getNamespaceURI();
        String name = element.getName().getLocalPart();
        if ((!uri.isEmpty() && !uri.equals(SVG)) || around.isEmpty()) {
            around.push(0);
            ready.add(element);
        } else if (name.equals("image")) {
            image(element);
        } else if (GROUPS.contains(name) && opacity(element) < 1) {
            String opacity = String.valueOf(Math.round(100 * Math.max(0, opacity(element))));
            opacities.add(opacity);
            around.push(1);
            ready.add(start("g", List.of(attribute("mask", "url(#" + MASK + opacity + ")"))));
            ready.add(withoutOpacity(element));
        } else {
            around.push(0);
            ready.add(element);
        }
    }

    private void image(StartElement element) {
        List<Attribute> ofGroup = new ArrayList<>();
        List<Attribute> ofImage = new ArrayList<>();
        List<Attribute> ofBounds = new ArrayList<>(List.of(attribute("fill", "none"), attribute("stroke", "none")));
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            String name = attribute.getName().getLocalPart();
            (OF_THE_IMAGE.contains(name) ? ofImage : ofGroup).add(attribute);
            if (Set.of("x", "y", "width", "height").contains(name)) {
                ofBounds.add(attribute);
            }
        }
        around.push(1);
        ready.add(start("g", ofGroup));
        ready.add(start("rect", ofBounds));
        ready.add(end("rect"));
        ready.add(EVENTS.createStartElement(element.getName(), ofImage.iterator(), element.getNamespaces()));
    }

    private static double opacity(StartElement element) {
        Attribute own = element.getAttributeByName(new QName("opacity"));
        double opacity = own == null ? 1 : number(own.getValue());
        Attribute style = element.getAttributeByName(new QName("style"));
        Matcher styled = OPACITY.matcher(style == null ? "" : style.getValue());
        return styled.find() ? number(styled.group(1)) : opacity;
    }

    private static double number(String text) {
        String plain = text.strip();
        try {
            return plain.endsWith("%")
                    ? Double.parseDouble(plain.substring(0, plain.length() - 1)) / 100
                    : Double.parseDouble(plain);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static StartElement withoutOpacity(StartElement element) {
        List<Attribute> rest = new ArrayList<>();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            switch (attribute.getName().getLocalPart()) {
                case "opacity" -> {}
                case "style" ->
                    rest.add(attribute(
                            "style", OPACITY.matcher(attribute.getValue()).replaceAll("")));
                default -> rest.add(attribute);
            }
        }
        return EVENTS.createStartElement(element.getName(), rest.iterator(), element.getNamespaces());
    }

    /** As large as any page, since the mask is in the units of the group. */
    private void defineMask(String opacity) {
        List<Attribute> place = List.of(
                attribute("x", "-1000000"),
                attribute("y", "-1000000"),
                attribute("width", "2000000"),
                attribute("height", "2000000"));
        List<Attribute> mask = new ArrayList<>(place);
        mask.add(attribute("id", MASK + opacity));
        mask.add(attribute("maskUnits", "userSpaceOnUse"));
        List<Attribute> rect = new ArrayList<>(place);
        rect.add(attribute("fill", "white"));
        rect.add(attribute("fill-opacity", opacity + "%"));
        ready.add(start("mask", mask));
        ready.add(start("rect", rect));
        ready.add(end("rect"));
        ready.add(end("mask"));
    }

    private static Attribute attribute(String name, String value) {
        return EVENTS.createAttribute(name, value);
    }

    private static XMLEvent start(String name, List<Attribute> attributes) {
        return EVENTS.createStartElement(
                new QName(SVG, name),
                attributes.iterator(),
                List.<Namespace>of().iterator());
    }

    private static XMLEvent end(String name) {
        return EVENTS.createEndElement(
                new QName(SVG, name), List.<Namespace>of().iterator());
    }
}
