package org.podium.bbb.parse;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.TransportException;
import org.podium.bbb.http.Limits;

/** A hardened pull parser: no document type, no entity but the five, nothing fetched, nothing too deep. */
final class XmlStream {
    private final XMLStreamReader xml;
    private final Limits.Size limits;
    private final Tally tally;
    private int depth;
    private int elements;

    XmlStream(Reader text, Limits.Size limits, Tally tally) throws XMLStreamException {
        this.xml = factory().createXMLStreamReader(text);
        this.limits = limits;
        this.tally = tally;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("an answer asks for another file");
        });
        return factory;
    }

    /** Goes into the next child of the element that we are in; false, and out of it, where there is none. */
    boolean enterChild() throws XMLStreamException, IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // Blanks, comments and stray text between elements say nothing.
                }
            }
        }
    }

    /** The name of the element that we are in. */
    String name() {
        return xml.getLocalName();
    }

    /** Reads the element that we are in to its end. */
    Element whole() throws XMLStreamException, IOException {
        elements = 0;
        return element();
    }

    private Element element() throws XMLStreamException, IOException {
        String name = xml.getLocalName();
        Map<String, String> attributes = attributes();
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>(4);
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element child = element();
                    if (++elements <= limits.elements()) {
                        children.add(child);
                    } else {
                        tally.count("left out: elements of a " + name);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.END_ELEMENT -> {
                    return new Element(name, text.toString(), attributes, children);
                }
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    private void append(StringBuilder text) {
        int room = limits.text() - text.length();
        if (xml.getTextLength() <= room) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } else {
            text.append(xml.getTextCharacters(), xml.getTextStart(), room);
            tally.count("left out: the end of a long text");
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = LinkedHashMap.newLinkedHashMap(xml.getAttributeCount());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            attributes.put(xml.getAttributeLocalName(i), value.substring(0, Math.min(value.length(), limits.text())));
        }
        return attributes;
    }

    private int next() throws XMLStreamException, IOException {
        int event = event();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new TransportException(new BbbError.NotTheApi("a document with a type or entities of its own"));
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > limits.depth()) {
            throw new TransportException(new BbbError.TooDeep(limits.depth()));
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    /** Java's parser falls over some broken documents with exceptions of other kinds than it declares. */
    private int event() throws XMLStreamException {
        try {
            return xml.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException("the parser fell over: " + e, xml.getLocation());
        }
    }
}
