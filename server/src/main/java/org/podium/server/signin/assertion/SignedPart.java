package org.podium.server.signin.assertion;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Element;

/** Proves an element by the signature directly in it. */
final class SignedPart {
    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String PSS = "http://www.w3.org/2007/05/xmldsig-more#";

    /** Neither SHA-1 nor a shared secret. */
    private static final Set<String> SIGNATURES = Set.of(
            MORE + "rsa-sha256",
            MORE + "rsa-sha384",
            MORE + "rsa-sha512",
            MORE + "ecdsa-sha256",
            MORE + "ecdsa-sha384",
            MORE + "ecdsa-sha512",
            PSS + "sha256-rsa-MGF1",
            PSS + "sha384-rsa-MGF1",
            PSS + "sha512-rsa-MGF1");

    private static final Set<String> DIGESTS =
            Set.of(Saml.ENCRYPTION + "sha256", MORE + "sha384", Saml.ENCRYPTION + "sha512");

    /** None that keeps comments: what they part would be signed in another form than it is read. */
    private static final Set<String> CANONICAL = Set.of(
            "http://www.w3.org/2001/10/xml-exc-c14n#",
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            "http://www.w3.org/2006/12/xml-c14n11");

    private static final int MOST_TRANSFORMS = 2;

    private SignedPart() {}

    /**
     * The element as it was signed: read anew from the bytes that the signature covers, without anything that stood around it.
     *
     * @return nothing if the element has no signature
     * @throws Refused when it has one that none of the keys made, or a weak one, or one over something else
     */
    static Optional<Element> of(Element element, List<PublicKey> keys) throws Refused {
        Optional<Element> signature = SafeXml.child(element, Saml.SIGNATURE, "Signature");
        if (signature.isEmpty()) {
            return Optional.empty();
        }
        if (element.getAttribute("ID").isEmpty()) {
            throw new Refused("signed, but without an id");
        }
        for (PublicKey key : keys) {
            Optional<byte[]> covered = covered(element, signature.get(), key);
            if (covered.isPresent()) {
                return Optional.of(same(element, SafeXml.message(covered.get()).getDocumentElement()));
            }
        }
        throw new Refused("the signature is not the identity provider's");
    }

    private static Element same(Element asked, Element signed) throws Refused {
        if (!SafeXml.is(signed, asked.getNamespaceURI(), asked.getLocalName())
                || !signed.getAttribute("ID").equals(asked.getAttribute("ID"))) {
            throw new Refused("the signature covers another element");
        }
        return signed;
    }

    private static Optional<byte[]> covered(Element element, Element signature, Key key) throws Refused {
        DOMValidateContext context = new DOMValidateContext(key, signature);
        context.setProperty("org.jcp.xml.dsig.secureValidation", true);
        context.setProperty("javax.xml.crypto.dsig.cacheReference", true);
        context.setIdAttributeNS(element, null, "ID");
        try {
            XMLSignature read =
                    XMLSignatureFactory.getInstance("DOM", "XMLDSig").unmarshalXMLSignature(context);
            Reference reference = reference(read.getSignedInfo(), element.getAttribute("ID"));
            if (!read.validate(context)) {
                return Optional.empty();
            }
            try (InputStream bytes = reference.getDigestInputStream()) {
                return Optional.of(bytes.readAllBytes());
            }
        } catch (MarshalException e) {
            throw new Refused("the signature is malformed or weak", e);
        } catch (XMLSignatureException e) {
            // A key of another kind than the signature's.
            return Optional.empty();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this Java cannot check signatures", e);
        }
    }

    /** The one reference, to the element with this id. */
    private static Reference reference(SignedInfo info, String id) throws Refused {
        if (!SIGNATURES.contains(info.getSignatureMethod().getAlgorithm())) {
            throw new Refused("the signature's algorithm is weak or unknown");
        }
        if (!CANONICAL.contains(info.getCanonicalizationMethod().getAlgorithm())) {
            throw new Refused("the signature is made over a form that we do not read");
        }
        List<Reference> references = info.getReferences();
        if (references.size() != 1 || !("#" + id).equals(references.getFirst().getURI())) {
            throw new Refused("the signature is not over the element it stands in");
        }
        Reference only = references.getFirst();
        if (!DIGESTS.contains(only.getDigestMethod().getAlgorithm())) {
            throw new Refused("the signature's digest is weak or unknown");
        }
        List<Transform> transforms = only.getTransforms();
        if (transforms.size() > MOST_TRANSFORMS
                || !transforms.stream().map(Transform::getAlgorithm).allMatch(SignedPart::harmless)) {
            throw new Refused("the signature is made over a form that we do not read");
        }
        return only;
    }

    private static boolean harmless(String transform) {
        return transform.equals(Transform.ENVELOPED) || CANONICAL.contains(transform);
    }
}
