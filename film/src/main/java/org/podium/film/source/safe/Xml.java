package org.podium.film.source.safe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.podium.film.timeline.RecordingIssue.Kind;
import org.podium.film.xml.LenientReader;

/**
 * XML files read as a stream of items: without document type, without entities, within limits. A file that breaks
 * off is good up to there.
 */
public final class Xml {
    private final Limits limits;
    private final Items items;
    private int depth;
    private int count;

    /** Takes what a file holds. */
    public interface Items {
        /** Whether an element only holds items; it comes without content. The root always does. */
        boolean holds(Node start);

        void item(Node item);
    }

    private Xml(Limits limits, Items items) {
        this.limits = limits;
        this.items = items;
    }

    /**
     * Reads a file.
     *
     * @param root name that the outermost element must have: some hosts answer with a page instead of a missing file
     */
    public static void read(
            Path file, String root, long mostBytes, Limits limits, IssueCollector remarks, Items items) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > mostBytes) {
                remarks.say(Kind.FILE_TOO_LARGE, name);
                return;
            }
            XMLStreamReader xml = factory().createXMLStreamReader(new LenientReader(in, limits.run()));
            new Xml(limits, items).document(xml, root);
        } catch (NotThis notThis) {
            remarks.say(Kind.FILE_OTHER, name);
        } catch (TooMuch tooMuch) {
            remarks.say(Kind.FILE_TOO_FULL, name);
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            // The JDK's parser throws some of its errors unchecked; whatever it is, what came before is good.
            remarks.say(Kind.FILE_CUT, name);
        }
    }

    private void document(XMLStreamReader xml, String root) throws XMLStreamException {
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (!xml.hasNext()) {
                throw new NotThis();
            }
            xml.next();
        }
        Node start = start(xml);
        if (!start.name().equals(root)) {
            throw new NotThis();
        }
        if (items.holds(start)) {
            within(xml);
        } else {
            items.item(whole(start, xml));
        }
    }

    /** The items of a holder, up to its end. */
    private void within(XMLStreamReader xml) throws XMLStreamException {
        deeper();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                Node start = start(xml);
                if (items.holds(start)) {
                    within(xml);
                } else {
                    items.item(whole(start, xml));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
        }
        depth--;
    }

    private Node whole(Node start, XMLStreamReader xml) throws XMLStreamException {
        deeper();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start.content().add(whole(start(xml), xml));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                start.content().add(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
        }
        depth--;
        return start;
    }

    private void deeper() {
        if (++depth > limits.depth()) {
            throw new TooMuch();
        }
    }

    private Node start(XMLStreamReader xml) {
        if (++count > 2L * limits.items()) {
            throw new TooMuch();
        }
        int size = xml.getAttributeCount();
        Map<String, String> attributes = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<Object> content = new ArrayList<>(1);
        return new Node(xml.getLocalName(), attributes, content);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched from elsewhere");
        });
        return factory;
    }

    private static final class NotThis extends RuntimeException {}

    private static final class TooMuch extends RuntimeException {}
}
