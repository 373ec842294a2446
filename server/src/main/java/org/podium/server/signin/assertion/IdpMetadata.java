package org.podium.server.signin.assertion;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Metadata of an identity provider, as it publishes them or as a federation does.
 *
 * @param validUntil when they must have been fetched anew
 */
public record IdpMetadata(IdentityProvider provider, Instant validUntil) {
    /** One provider's, or a small federation's; a large one offers them one by one (MDQ). */
    public static final int LONGEST = 8 * 1024 * 1024;

    /**
     * Reads them.
     *
     * @param entityId whose, of several; empty when there is one only
     * @param signers who must have signed the whole document; empty when its way is trusted
     */
    public static IdpMetadata read(byte[] xml, String entityId, List<PublicKey> signers, Instant now) throws Refused {
        Element root = SafeXml.parse(xml, LONGEST).getDocumentElement();
        if (!signers.isEmpty()) {
            SafeXml.refuseTwins(root);
            root = SignedPart.of(root, signers).orElseThrow(() -> new Refused("the metadata are not signed"));
        }
        List<Element> found = new ArrayList<>();
        Instant until = gather(root, entityId, Instant.MAX, found);
        if (found.size() != 1) {
            throw new Refused("the metadata describe " + found.size() + " identity providers"
                    + (entityId.isEmpty() ? ", say which by podium.saml.provider" : " of that entity id"));
        }
        Instant end = earlier(until, found.getFirst());
        if (!now.isBefore(end)) {
            throw new Refused("the metadata were valid until " + end);
        }
        try {
            return new IdpMetadata(provider(found.getFirst()), end);
        } catch (IllegalArgumentException | CertificateException e) {
            throw new Refused("the metadata cannot be used: " + e.getMessage(), e);
        }
    }

    private static Instant gather(Element element, String entityId, Instant until, List<Element> found) throws Refused {
        if (SafeXml.is(element, Saml.METADATA, "EntityDescriptor")) {
            boolean wanted = entityId.isEmpty() || entityId.equals(element.getAttribute("entityID"));
            if (wanted && role(element).isPresent()) {
                found.add(element);
                return until;
            }
            return Instant.MAX;
        }
        if (!SafeXml.is(element, Saml.METADATA, "EntitiesDescriptor")) {
            return Instant.MAX;
        }
        Instant end = Instant.MAX;
        for (Element inner : SafeXml.children(element)) {
            Instant of = gather(inner, entityId, earlier(until, element), found);
            end = of.isBefore(end) ? of : end;
        }
        return end;
    }

    private static Instant earlier(Instant until, Element element) throws Refused {
        if (!element.hasAttribute("validUntil")) {
            return until;
        }
        Instant own = Moments.of(element, "validUntil");
        return own.isBefore(until) ? own : until;
    }

    private static Optional<Element> role(Element entity) {
        return SafeXml.children(entity, Saml.METADATA, "IDPSSODescriptor").stream()
                .filter(role -> List.of(
                                role.getAttribute("protocolSupportEnumeration").split("\\s+", -1))
                        .contains(Saml.PROTOCOL))
                .findFirst();
    }

    private static IdentityProvider provider(Element entity) throws CertificateException {
        Element role = role(entity).orElseThrow();
        List<PublicKey> keys = new ArrayList<>();
        for (Element descriptor : SafeXml.children(role, Saml.METADATA, "KeyDescriptor")) {
            if (!descriptor.getAttribute("use").equals("encryption")) {
                keys.addAll(keys(descriptor));
            }
        }
        return new IdentityProvider(
                entity.getAttribute("entityID"),
                address(role, "SingleSignOnService", "Location")
                        .orElseThrow(() -> new IllegalArgumentException("no sign-in by redirect")),
                address(role, "SingleLogoutService", "Location"),
                address(role, "SingleLogoutService", "ResponseLocation"),
                keys);
    }

    /** The key counts, not what its certificate says of dates and names: a federation's metadata vouch for it. */
    private static List<PublicKey> keys(Element descriptor) throws CertificateException {
        List<PublicKey> keys = new ArrayList<>();
        var certificates = descriptor.getElementsByTagNameNS(Saml.SIGNATURE, "X509Certificate");
        for (int i = 0; i < certificates.getLength(); i++) {
            byte[] der = Base64.getMimeDecoder().decode(certificates.item(i).getTextContent());
            keys.add(CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der))
                    .getPublicKey());
        }
        return keys;
    }

    private static Optional<URI> address(Element role, String service, String attribute) {
        return SafeXml.children(role, Saml.METADATA, service).stream()
                .filter(element -> element.getAttribute("Binding").equals(Saml.REDIRECT))
                .map(element -> element.getAttribute(attribute))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .map(URI::create);
    }
}
