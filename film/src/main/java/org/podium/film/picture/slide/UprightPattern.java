package org.podium.film.picture.slide;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;

/**
 * A pattern whose own transform moves, stretches or mirrors it, said without that: as a tile of another place and size, and
 * a transform of what is in the tile. The library paints a tile before it is transformed, so at another scale than that
 * at which it is seen.
 *
 * @param x where the tile begins
 * @param content the transform of what is in it
 */
record UprightPattern(double x, double y, double width, double height, String content) {
    private static final Pattern TRANSFORM =
            Pattern.compile("\\s*(matrix|translate|scale)\\s*\\(([-+.,\\deE\\s]+)\\)\\s*");

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    /** What a pattern is, if it can be said so. */
    static Optional<UprightPattern> of(StartElement pattern) {
        boolean plain = value(pattern, "patternUnits").equals("userSpaceOnUse")
                && !value(pattern, "patternContentUnits").equals("objectBoundingBox")
                && value(pattern, "viewBox").isEmpty()
                && !refers(pattern);
        Optional<AffineTransform> transform = plain ? upright(value(pattern, "patternTransform")) : Optional.empty();
        try {
            return transform.map(known -> of(
                    known,
                    number(pattern, "x"),
                    number(pattern, "y"),
                    number(pattern, "width"),
                    number(pattern, "height")));
        } catch (NumberFormatException e) {
            return Optional.empty(); // with units, or no numbers
        }
    }

    private static UprightPattern of(AffineTransform known, double x, double y, double width, double height) {
        double across = known.getScaleX();
        double down = known.getScaleY();
        double left = known.getTranslateX() + across * (across > 0 ? x : x + width);
        double top = known.getTranslateY() + down * (down > 0 ? y : y + height);
        double wide = Math.abs(across) * width;
        double high = Math.abs(down) * height;
        String content =
                "matrix(" + across + " 0 0 " + down + " " + (across > 0 ? 0 : wide) + " " + (down > 0 ? 0 : high) + ")";
        return new UprightPattern(left, top, wide, high, content);
    }

    private static Optional<AffineTransform> upright(String text) {
        Matcher one = TRANSFORM.matcher(text);
        if (!one.matches()) {
            return Optional.empty();
        }
        String[] words = one.group(2).strip().split("[\\s,]+", -1);
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            try {
                numbers[i] = Double.parseDouble(words[i]);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return transform(one.group(1), numbers)
                .filter(known -> known.getShearX() == 0 && known.getShearY() == 0 && known.getDeterminant() != 0);
    }

    private static Optional<AffineTransform> transform(String kind, double[] numbers) {
        double second = numbers.length > 1 ? numbers[1] : kind.equals("scale") ? numbers[0] : 0;
        return switch (kind) {
            case "matrix" -> numbers.length == 6 ? Optional.of(new AffineTransform(numbers)) : Optional.empty();
            case "scale" -> Optional.of(AffineTransform.getScaleInstance(numbers[0], second));
            default -> Optional.of(AffineTransform.getTranslateInstance(numbers[0], second));
        };
    }

    private static boolean refers(StartElement pattern) {
        for (Iterator<Attribute> all = pattern.getAttributes(); all.hasNext(); ) {
            if (all.next().getName().getLocalPart().equals("href")) {
                return true;
            }
        }
        return false;
    }

    private static String value(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? "" : attribute.getValue().strip();
    }

    private static double number(StartElement element, String name) {
        String value = value(element, name);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    /** The pattern as an element without a transform. */
    StartElement element(StartElement pattern) {
        List<Attribute> rest = new ArrayList<>();
        for (Iterator<Attribute> all = pattern.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            switch (attribute.getName().getLocalPart()) {
                case "x", "y", "width", "height", "patternTransform" -> {}
                default -> rest.add(attribute);
            }
        }
        rest.add(EVENTS.createAttribute("x", Double.toString(x)));
        rest.add(EVENTS.createAttribute("y", Double.toString(y)));
        rest.add(EVENTS.createAttribute("width", Double.toString(width)));
        rest.add(EVENTS.createAttribute("height", Double.toString(height)));
        return EVENTS.createStartElement(pattern.getName(), rest.iterator(), pattern.getNamespaces());
    }
}
