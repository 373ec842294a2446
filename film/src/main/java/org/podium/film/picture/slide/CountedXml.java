package org.podium.film.picture.slide;

import com.github.weisj.jsvg.parser.XMLInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import javax.xml.stream.util.EventReaderDelegate;
import org.podium.film.xml.LenientReader;

/** XML without document types and entities, which ends with an error when it holds too many elements. */
record CountedXml(InputStream in) implements XMLInput {
    private static final int MOST = 400_000;

    @Override
    public XMLEventReader createReader() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return new SvgEvents(new EventReaderDelegate(factory.createXMLEventReader(characters())) {
            private int elements;

            @Override
            public XMLEvent nextEvent() throws XMLStreamException {
                XMLEvent event = super.nextEvent();
                if (event.isStartElement() && ++elements > MOST) {
                    throw new XMLStreamException("more than " + MOST + " elements");
                }
                return event;
            }
        });
    }

    private Reader characters() throws XMLStreamException {
        try {
            return new LenientReader(in, Integer.MAX_VALUE);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }
}
