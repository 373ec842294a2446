package org.podium.film.picture.slide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * the opacity of a group to each of its parts, so that those shine through each other, and knows no blend modes: what has
 * either becomes one of our {@link Layers}. In a clip it knows one {@link ClipRule} only.
 */
final class SvgEvents extends EventReaderDelegate {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> GROUPS = Set.of("g", "use", "text", "a");

    /** Of an image, what stays with the image itself; the rest is the group's. */
    private static final Set<String> OF_THE_IMAGE =
            Set.of("href", "x", "y", "width", "height", "preserveAspectRatio", "image-rendering");

    /** What is painted, and may be blended with what is below. */
    private static final Set<String> PAINTED = Set.of(
            "g",
            "use",
            "text",
            "a",
            "svg",
            "image",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon");

    private static final Pattern OPACITY = Pattern.compile("(?:^|(?<=;))\\s*opacity\\s*:\\s*([^;]+);?");

    /** Behind a style, so that a style sheet has no say any more. */
    private static final String OPAQUE = "opacity:1";

    private static final Pattern BLEND = Pattern.compile("(?:^|(?<=;))\\s*mix-blend-mode\\s*:\\s*([\\w-]+)");

    private static final Pattern ISOLATED = Pattern.compile("(?:^|(?<=;))\\s*isolation\\s*:\\s*isolate");

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final Deque<XMLEvent> ready = new ArrayDeque<>();
    private final Deque<Ending> open = new ArrayDeque<>();

    /** The rules by which the open elements clip, from the outermost clip on; empty outside of all clips. */
    private final Deque<String> clipRules = new ArrayDeque<>();

    /** What comes before and after the end of an open element. */
    private record Ending(List<XMLEvent> before, List<XMLEvent> after) {}

    private final StyleRules rules;

    /** The events of an SVG that has some style sheets, wherever they stand in it. */
    SvgEvents(XMLEventReader in, StyleRules rules) {
        super(in);
        this.rules = rules;
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
            Ending ending = open.pop();
            clipRules.poll();
            ready.addAll(ending.before);
            ready.add(event);
            ready.addAll(ending.after);
        } else {
            ready.add(event);
        }
    }

    private void start(StartElement published) {
        String uri = published.getName().getNamespaceURI();
        String name = published.getName().getLocalPart();
        StartElement element = rules.style(published)
                .map(style -> with(published, attribute("style", style)))
                .orElse(published);
        if ((!uri.isEmpty() && !uri.equals(SVG)) || open.isEmpty()) {
            clipRules.stream().findFirst().ifPresent(clipRules::push);
            open.push(new Ending(List.of(), List.of()));
            ready.add(element);
            return;
        }
        if (name.equals("clipPath") || !clipRules.isEmpty()) {
            clipped(element);
            return;
        }
        double opacity = GROUPS.contains(name) ? opacity(element) : 1;
        Optional<BlendMode> mode = PAINTED.contains(name) ? mode(element) : Optional.empty();
        List<XMLEvent> before = new ArrayList<>();
        List<XMLEvent> after = new ArrayList<>();
        StartElement inner = element;
        if (opacity < 1 || mode.isPresent()) {
            inner = layer(element, opacity < 1);
            after.addAll(border(Layers.closing(mode.orElse(BlendMode.NORMAL), opacity)));
            after.add(end("g"));
        }
        if (name.equals("image")) {
            image(inner);
            after.addFirst(end("g"));
        } else if (name.equals("pattern")) {
            before.addAll(pattern(element));
        } else {
            ready.add(inner);
        }
        open.push(new Ending(before, after));
    }

    /** A clip, or something of one: nothing of it is painted. */
    private void clipped(StartElement element) {
        String around = clipRules.isEmpty() ? ClipRule.usual() : clipRules.peek();
        clipRules.push(ClipRule.of(element, around));
        open.push(new Ending(List.of(), List.of()));
        ready.add(ClipRule.plain(clipRules.peek(), element));
    }

    /** Begins a layer; others that refer to its element have the layer. */
    private StartElement layer(StartElement element, boolean shines) {
        Attribute id = element.getAttributeByName(new QName("id"));
        ready.add(start("g", id == null ? List.of() : List.of(id)));
        ready.addAll(border(Layers.opening()));
        StartElement opaque = element;
        if (shines) {
            Attribute style = element.getAttributeByName(new QName("style"));
            String text = style == null ? "" : OPACITY.matcher(style.getValue()).replaceAll("");
            opaque = with(element, attribute("style", StyleRules.joined(text, OPAQUE)));
        }
        List<Attribute> rest = new ArrayList<>();
        for (Iterator<Attribute> all = opaque.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            switch (attribute.getName().getLocalPart()) {
                case "id" -> {}
                case "opacity" -> rest.addAll(shines ? List.of() : List.of(attribute));
                default -> rest.add(attribute);
            }
        }
        return EVENTS.createStartElement(element.getName(), rest.iterator(), element.getNamespaces());
    }

    private static StartElement with(StartElement element, Attribute attribute) {
        List<Attribute> attributes = new ArrayList<>(List.of(attribute));
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute other = all.next();
            if (!other.getName().equals(attribute.getName())) {
                attributes.add(other);
            }
        }
        return EVENTS.createStartElement(element.getName(), attributes.iterator(), element.getNamespaces());
    }

    private static List<XMLEvent> border(String address) {
        return List.of(
                start("image", List.of(attribute("href", address), attribute("visibility", "visible"))), end("image"));
    }

    private static Optional<BlendMode> mode(StartElement element) {
        Attribute style = element.getAttributeByName(new QName("style"));
        String text = style == null ? "" : style.getValue();
        Optional<BlendMode> mode = last(BLEND, text).flatMap(BlendMode::named);
        return mode.filter(named -> named != BlendMode.NORMAL)
                .or(() -> ISOLATED.matcher(text).find() ? Optional.of(BlendMode.NORMAL) : Optional.empty());
    }

    /** What a style says last: that holds. */
    private static Optional<String> last(Pattern declaration, String style) {
        Matcher said = declaration.matcher(style);
        Optional<String> value = Optional.empty();
        while (said.find()) {
            value = Optional.of(said.group(1));
        }
        return value;
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
        ready.add(start("g", ofGroup));
        ready.add(start("rect", ofBounds));
        ready.add(end("rect"));
        ready.add(EVENTS.createStartElement(element.getName(), ofImage.iterator(), element.getNamespaces()));
    }

    /** Begins a pattern; gives what must come before its end. */
    private List<XMLEvent> pattern(StartElement element) {
        Optional<UprightPattern> upright = UprightPattern.of(element);
        if (upright.isEmpty()) {
            ready.add(element);
            return List.of();
        }
        ready.add(upright.get().element(element));
        ready.add(start("g", List.of(attribute("transform", upright.get().content()))));
        return List.of(end("g"));
    }

    private static double opacity(StartElement element) {
        Attribute own = element.getAttributeByName(new QName("opacity"));
        double opacity = own == null ? 1 : number(own.getValue());
        Attribute style = element.getAttributeByName(new QName("style"));
        return last(OPACITY, style == null ? "" : style.getValue())
                .map(SvgEvents::number)
                .orElse(opacity);
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
