package org.podium.server.signin.assertion;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.w3c.dom.Element;

/** Moments in attributes, and whether they hold; clocks may differ a little. */
final class Moments {
    private Moments() {}

    static Instant of(Element element, String attribute) throws Refused {
        try {
            return OffsetDateTime.parse(element.getAttribute(attribute)).toInstant();
        } catch (DateTimeException e) {
            throw new Refused(attribute + " is not a moment", e);
        }
    }

    /** Refuses before its {@code NotBefore} and from its {@code NotOnOrAfter} on, where it has them. */
    static void within(Element element, Instant now, Duration skew) throws Refused {
        if (element.hasAttribute("NotBefore") && now.plus(skew).isBefore(of(element, "NotBefore"))) {
            throw new Refused(element.getLocalName() + ": not yet valid");
        }
        before(element, "NotOnOrAfter", now, skew);
    }

    /** Refuses when the moment is there and over. */
    static void before(Element element, String attribute, Instant now, Duration skew) throws Refused {
        if (element.hasAttribute(attribute) && !now.minus(skew).isBefore(of(element, attribute))) {
            throw new Refused(element.getLocalName() + ": no longer valid");
        }
    }
}
