package org.podium.film.picture.slide;

import com.github.weisj.jsvg.parser.XMLInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import javax.xml.stream.util.EventReaderDelegate;
import org.podium.film.xml.LenientReader;

/** XML without document types and entities, which ends with an error when it holds too many elements. */
final class CountedXml implements XMLInput {
    private static final int MOST = 400_000;

    private final byte[] file;

    CountedXml(byte[] file) {
        this.file = file;
    }

    @Override
    public XMLEventReader createReader() throws XMLStreamException {
        return new SvgEvents(counted(), rules());
    }

    /** A sheet may stand behind what it styles, so all are read first. */
    private StyleRules rules() throws XMLStreamException {
        StyleRules rules = new StyleRules();
        if (!mayHaveSheets()) {
            return rules;
        }
        XMLEventReader events = counted();
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement()
                    && event.asStartElement().getName().getLocalPart().equals("style")) {
                rules.add(text(events));
            }
        }
        return rules;
    }

    /** The text of an element that has begun, and of those within it. */
    private static String text(XMLEventReader events) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0 && events.hasNext(); ) {
            XMLEvent event = events.nextEvent();
            if (event.isCharacters()) {
                text.append(event.asCharacters().getData());
            }
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
        return text.toString();
    }

    /** Spares reading twice what has none: slides mostly. */
    private boolean mayHaveSheets() {
        if (file.length > 1 && (file[0] == 0 || file[1] == 0 || (file[0] & 0xFE) == 0xFE)) {
            return true; // of two bytes a letter
        }
        for (int at = 0; at + 6 < file.length; at++) {
            if ((file[at] == '<' || file[at] == ':') && "style".equals(ascii(at + 1, 5)) && file[at + 6] != '=') {
                return true;
            }
        }
        return false;
    }

    private String ascii(int from, int length) {
        return new String(file, from, length, StandardCharsets.ISO_8859_1);
    }

    private XMLEventReader counted() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return new EventReaderDelegate(factory.createXMLEventReader(characters())) {
            private int elements;

            @Override
            public XMLEvent nextEvent() throws XMLStreamException {
                XMLEvent event = super.nextEvent();
                if (event.isStartElement() && ++elements > MOST) {
                    throw new XMLStreamException("more than " + MOST + " elements");
                }
                return event;
            }
        };
    }

    private Reader characters() throws XMLStreamException {
        try {
            return new LenientReader(new ByteArrayInputStream(file), Integer.MAX_VALUE);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }
}
