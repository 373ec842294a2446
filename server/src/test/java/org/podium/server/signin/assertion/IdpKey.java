package org.podium.server.signin.assertion;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.util.ObjectPair;
import com.unboundid.util.ssl.cert.PublicKeyAlgorithmIdentifier;
import com.unboundid.util.ssl.cert.SignatureAlgorithmIdentifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** A key with a certificate that it made for itself. */
public record IdpKey(PrivateKey key, X509Certificate certificate) {
    public static IdpKey make() throws Exception {
        return make(2048);
    }

    static IdpKey make(int bits) throws Exception {
        long now = System.currentTimeMillis();
        ObjectPair<com.unboundid.util.ssl.cert.X509Certificate, KeyPair> made =
                com.unboundid.util.ssl.cert.X509Certificate.generateSelfSignedCertificate(
                        SignatureAlgorithmIdentifier.SHA_256_WITH_RSA,
                        PublicKeyAlgorithmIdentifier.RSA,
                        bits,
                        new DN("CN=idp.univ.fr"),
                        now - 60_000,
                        now + 86_400_000L);
        return new IdpKey(made.getSecond().getPrivate(), (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(made.getFirst().getX509CertificateBytes())));
    }

    public String base64() throws Exception {
        return Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
    }

    public Path certificateIn(Path folder, String name) throws Exception {
        return pem(folder.resolve(name), "CERTIFICATE", certificate.getEncoded());
    }

    public Path keyIn(Path folder, String name) throws IOException {
        return pem(folder.resolve(name), "PRIVATE KEY", key.getEncoded());
    }

    private static Path pem(Path file, String kind, byte[] der) throws IOException {
        return Files.writeString(
                file,
                "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + kind
                        + "-----\n");
    }

    /** Metadata, signed by this key, of a provider that signs by it too. */
    public String signedMetadata(String signIn) throws Exception {
        var document = Dom.parse("""
            <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" ID="_m" entityID="https://idp.univ.fr"
              validUntil="2027-06-01T00:00:00Z">
            <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
            <md:KeyDescriptor><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>%s\
            </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
            <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="%s"/>
            </md:IDPSSODescriptor></md:EntityDescriptor>\
            """.formatted(base64(), signIn));
        Dom.sign(document.getDocumentElement(), this);
        return Dom.text(document);
    }
}
