package org.podium.server.signin.assertion;

import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The identity provider's word that somebody has signed out there. That it is the provider's was proven before, by the
 * signature of the address that it came with.
 *
 * @param name the subject's name there
 * @param sessions which of their sessions; empty means all
 */
public record LogOutRequest(String id, String name, List<String> sessions) {
    /** One that is older was kept by somebody. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    public LogOutRequest {
        sessions = List.copyOf(sessions);
    }

    public static LogOutRequest read(
            byte[] xml, IdentityProvider provider, Optional<PrivateKey> ours, Expected expected, Instant now)
            throws Refused {
        Element root = SafeXml.message(xml).getDocumentElement();
        if (!SafeXml.is(root, Saml.PROTOCOL, "LogoutRequest")
                || !root.getAttribute("Version").equals("2.0")
                || root.getAttribute("ID").isEmpty()) {
            throw new Refused("not a SAML log-out");
        }
        AssertionRules.issuer(root, provider);
        if (!root.getAttribute("Destination").equals(expected.address())) {
            throw new Refused("sent to another destination");
        }
        Moments.before(root, "NotOnOrAfter", now, expected.skew());
        if (Duration.between(Moments.of(root, "IssueInstant"), now).abs().compareTo(FRESH.plus(expected.skew())) > 0) {
            throw new Refused("a log-out of another time");
        }
        return new LogOutRequest(
                root.getAttribute("ID"),
                name(root, ours),
                SafeXml.children(root, Saml.PROTOCOL, "SessionIndex").stream()
                        .map(SafeXml::text)
                        .toList());
    }

    private static String name(Element root, Optional<PrivateKey> ours) throws Refused {
        Optional<Element> plain = SafeXml.child(root, Saml.ASSERTION, "NameID");
        if (plain.isPresent()) {
            return SafeXml.text(plain.get());
        }
        PrivateKey key = ours.orElseThrow(() -> new Refused("nobody's, or encrypted, and podium.saml.key is not set"));
        return SafeXml.text(Decryption.open(SafeXml.needed(root, Saml.ASSERTION, "EncryptedID"), key));
    }
}
