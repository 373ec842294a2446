package org.podium.server.signin.assertion;

import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads the answer to a request for sign-in. */
public final class Answer {
    private Answer() {}

    /**
     * The one assertion in it, proven.
     *
     * @param ours our key, for what is encrypted
     * @throws Refused with the reason, when anything is not as it must be
     */
    public static Assertion read(
            byte[] xml, IdentityProvider provider, Optional<PrivateKey> ours, Expected expected, Instant now)
            throws Refused {
        Element root = SafeXml.message(xml).getDocumentElement();
        if (!SafeXml.is(root, Saml.PROTOCOL, "Response")) {
            throw new Refused("not a SAML response");
        }
        SafeXml.refuseTwins(root);
        Optional<Element> proven = SignedPart.of(root, provider.keys());
        Element response = proven.orElse(root);
        envelope(response, proven.isPresent(), provider, expected);

        Element assertion = assertion(response, ours);
        Optional<Element> provenAssertion = SignedPart.of(assertion, provider.keys());
        if (!expected.signed().content(proven.isPresent(), provenAssertion.isPresent())) {
            throw new Refused("not signed as podium.saml.signed demands");
        }
        Assertion read = AssertionRules.read(provenAssertion.orElse(assertion), provider, expected, now);
        if (response.hasAttribute("InResponseTo")
                && !response.getAttribute("InResponseTo").equals(read.inResponseTo())) {
            throw new Refused("the response answers another request than its assertion");
        }
        return read;
    }

    private static void envelope(Element response, boolean proven, IdentityProvider provider, Expected expected)
            throws Refused {
        if (!response.getAttribute("Version").equals("2.0")) {
            throw new Refused("not a response of SAML 2.0");
        }
        if (SafeXml.child(response, Saml.ASSERTION, "Issuer").isPresent()) {
            AssertionRules.issuer(response, provider);
        }
        boolean destined = response.hasAttribute("Destination") || proven;
        if (destined && !response.getAttribute("Destination").equals(expected.address())) {
            throw new Refused("sent to another destination");
        }
        Element status = SafeXml.needed(SafeXml.needed(response, Saml.PROTOCOL, "Status"), Saml.PROTOCOL, "StatusCode");
        if (!status.getAttribute("Value").equals(Saml.SUCCESS)) {
            throw new Refused("the identity provider itself says no");
        }
    }

    private static Element assertion(Element response, Optional<PrivateKey> ours) throws Refused {
        List<Element> plain = SafeXml.children(response, Saml.ASSERTION, "Assertion");
        List<Element> hidden = SafeXml.children(response, Saml.ASSERTION, "EncryptedAssertion");
        if (plain.size() + hidden.size() != 1) {
            throw new Refused("not one assertion, but " + (plain.size() + hidden.size()));
        }
        if (!plain.isEmpty()) {
            return plain.getFirst();
        }
        PrivateKey key = ours.orElseThrow(() -> new Refused("encrypted, and podium.saml.key is not set"));
        Element opened = Decryption.open(hidden.getFirst(), key);
        if (!SafeXml.is(opened, Saml.ASSERTION, "Assertion")) {
            throw new Refused("not an assertion was encrypted");
        }
        SafeXml.refuseTwins(opened);
        return opened;
    }
}
