package org.podium.server.signin.assertion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * What an identity provider asserts of a person, proven and meant for us.
 *
 * @param inResponseTo which of our requests it answers
 * @param name the subject's name there
 * @param session its session there, empty if it has none to tell
 * @param attributes by their name, and by their friendly name where no other has that name
 */
public record Assertion(String inResponseTo, String name, String session, Map<String, List<String>> attributes) {
    private static final int MOST = 500;

    public Assertion {
        attributes = Map.copyOf(attributes);
    }

    static Map<String, List<String>> attributes(Element assertion) throws Refused {
        Map<String, List<String>> named = new LinkedHashMap<>();
        Map<String, List<String>> friendly = new LinkedHashMap<>();
        int count = 0;
        for (Element statement : SafeXml.children(assertion, Saml.ASSERTION, "AttributeStatement")) {
            for (Element attribute : SafeXml.children(statement, Saml.ASSERTION, "Attribute")) {
                List<String> values = values(attribute);
                count += values.size() + 1;
                if (count > MOST) {
                    throw new Refused("more than " + MOST + " attributes and values");
                }
                add(named, attribute.getAttribute("Name"), values);
                add(friendly, attribute.getAttribute("FriendlyName"), values);
            }
        }
        friendly.forEach(named::putIfAbsent);
        named.remove("");
        return named;
    }

    private static List<String> values(Element attribute) {
        return SafeXml.children(attribute, Saml.ASSERTION, "AttributeValue").stream()
                .map(SafeXml::text)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static void add(Map<String, List<String>> all, String name, List<String> values) {
        all.merge(name, values, (one, more) -> {
            List<String> both = new ArrayList<>(one);
            both.addAll(more);
            return List.copyOf(both);
        });
    }
}
