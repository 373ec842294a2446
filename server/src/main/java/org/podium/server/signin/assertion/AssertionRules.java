package org.podium.server.signin.assertion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Whether a proven assertion is of this provider, for us, about a bearer, and of now; web browser SSO profile, 4.1.4.2 f. */
final class AssertionRules {
    /** Conditions that ask nothing more of us than is done anyway; any other must be understood to be met. */
    private static final Set<String> UNDERSTOOD = Set.of("AudienceRestriction", "OneTimeUse", "ProxyRestriction");

    private static final int LONGEST = 1024;

    private AssertionRules() {}

    static Assertion read(Element assertion, IdentityProvider provider, Expected expected, Instant now) throws Refused {
        if (!assertion.getAttribute("Version").equals("2.0")) {
            throw new Refused("not an assertion of SAML 2.0");
        }
        issuer(assertion, provider);
        conditions(SafeXml.needed(assertion, Saml.ASSERTION, "Conditions"), expected, now);
        Element subject = SafeXml.needed(assertion, Saml.ASSERTION, "Subject");
        return new Assertion(
                confirmed(subject, expected, now),
                kept(SafeXml.child(subject, Saml.ASSERTION, "NameID")
                        .map(SafeXml::text)
                        .orElse("")),
                kept(session(assertion, now, expected.skew())),
                Assertion.attributes(assertion));
    }

    /** What is noted of a session. */
    private static String kept(String name) throws Refused {
        if (name.length() > LONGEST) {
            throw new Refused("a name of more than " + LONGEST + " characters");
        }
        return name;
    }

    static void issuer(Element message, IdentityProvider provider) throws Refused {
        if (!SafeXml.text(SafeXml.needed(message, Saml.ASSERTION, "Issuer")).equals(provider.entityId())) {
            throw new Refused(message.getLocalName() + ": of another issuer");
        }
    }

    private static void conditions(Element conditions, Expected expected, Instant now) throws Refused {
        Moments.within(conditions, now, expected.skew());
        boolean audience = false;
        for (Element condition : SafeXml.children(conditions)) {
            if (!Saml.ASSERTION.equals(condition.getNamespaceURI()) || !UNDERSTOOD.contains(condition.getLocalName())) {
                throw new Refused("a condition that we do not know");
            }
            if (condition.getLocalName().equals("AudienceRestriction")) {
                if (SafeXml.children(condition, Saml.ASSERTION, "Audience").stream()
                        .map(SafeXml::text)
                        .noneMatch(expected.audience()::equals)) {
                    throw new Refused("for another audience");
                }
                audience = true;
            }
        }
        if (!audience) {
            throw new Refused("for no audience");
        }
    }

    /** Which request of ours the bearer answers. */
    private static String confirmed(Element subject, Expected expected, Instant now) throws Refused {
        List<Element> bearers = SafeXml.children(subject, Saml.ASSERTION, "SubjectConfirmation").stream()
                .filter(confirmation -> confirmation.getAttribute("Method").equals(Saml.BEARER))
                .toList();
        if (bearers.size() != 1) {
            throw new Refused("not confirmed for one bearer");
        }
        Element data = SafeXml.needed(bearers.getFirst(), Saml.ASSERTION, "SubjectConfirmationData");
        if (!data.getAttribute("Recipient").equals(expected.address())) {
            throw new Refused("for another recipient");
        }
        if (!data.hasAttribute("NotOnOrAfter") || data.hasAttribute("NotBefore")) {
            throw new Refused("a bearer without an end");
        }
        Moments.within(data, now, expected.skew());
        String request = data.getAttribute("InResponseTo");
        if (request.isEmpty()) {
            throw new Refused("an answer that nobody asked for");
        }
        return request;
    }

    private static String session(Element assertion, Instant now, Duration skew) throws Refused {
        List<Element> statements = SafeXml.children(assertion, Saml.ASSERTION, "AuthnStatement");
        if (statements.isEmpty()) {
            throw new Refused("does not say that anybody signed in");
        }
        for (Element statement : statements) {
            Moments.before(statement, "SessionNotOnOrAfter", now, skew);
        }
        return statements.getFirst().getAttribute("SessionIndex");
    }
}
