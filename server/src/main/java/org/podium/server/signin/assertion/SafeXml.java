package org.podium.server.signin.assertion;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML of strangers: no document type, so no entities; nothing fetched; neither deep nor large. */
public final class SafeXml {
    /** Far more than a person's attributes need. */
    public static final int LONGEST_MESSAGE = 512 * 1024;

    private static final String DEEPEST = "80";

    private SafeXml() {}

    /** The document of a message. */
    public static Document message(byte[] xml) throws Refused {
        return parse(xml, LONGEST_MESSAGE);
    }

    static Document parse(byte[] xml, int longest) throws Refused {
        if (xml.length > longest) {
            throw new Refused("larger than " + longest + " bytes");
        }
        try {
            return builder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw new Refused("not XML, or with a document type", e);
        }
    }

    private static DocumentBuilder builder() {
        // The JDK's own, whatever else lies on the class path.
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML reader of this Java cannot be made safe", e);
        }
    }

    /** Else the reader would print a stranger's mistakes. */
    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {
            // The document can be read.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };

    static boolean is(Element element, String space, String name) {
        return space.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    /** The elements directly below, in their order. */
    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Element parent, String space, String name) {
        return children(parent).stream()
                .filter(element -> is(element, space, name))
                .toList();
    }

    /** The one of this name, or none; two are refused. */
    static Optional<Element> child(Element parent, String space, String name) throws Refused {
        List<Element> all = children(parent, space, name);
        if (all.size() > 1) {
            throw new Refused("more than one " + name);
        }
        return all.stream().findFirst();
    }

    static Element needed(Element parent, String space, String name) throws Refused {
        return child(parent, space, name).orElseThrow(() -> new Refused("no " + name));
    }

    /** All the text below, stripped; a comment inside it joins what it parts. */
    static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** Two elements with one id are the beginning of most attempts to show one and prove another. */
    static void refuseTwins(Element root) throws Refused {
        Set<String> seen = new HashSet<>();
        List<Element> waiting = new ArrayList<>(List.of(root));
        while (!waiting.isEmpty()) {
            Element element = waiting.removeLast();
            for (String name : List.of("ID", "Id", "id")) {
                if (element.hasAttribute(name) && !seen.add(element.getAttribute(name))) {
                    throw new Refused("two elements with one id");
                }
            }
            waiting.addAll(children(element));
        }
    }
}
