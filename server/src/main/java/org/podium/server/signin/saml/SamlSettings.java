package org.podium.server.signin.saml;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.podium.server.platform.Doc;
import org.podium.server.signin.assertion.Expected;
import org.podium.server.signin.sso.TrustedAttributes;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Sign-in by SAML2. */
@Doc("Sign-in by SAML2 (Shibboleth, a federation). Neither metadata nor sign-in: none. Register"
        + " <address>/signin/saml/metadata there.")
@ConfigurationProperties("podium.saml")
public record SamlSettings(
        @Doc("What the button on the sign-in page says.") @DefaultValue("SAML")
        String name,

        @Doc("The identity provider's metadata: an https address or a file.") @DefaultValue("")
        String metadata,

        @Doc("PEM files with the certificates of whoever signs these metadata. Needed for an address without https.")
        @DefaultValue
        List<Path> metadataCertificates,

        @Doc("How often the metadata are read anew.") @DefaultValue("6h")
        Duration refresh,

        @Doc("How long to wait for the metadata.") @DefaultValue("10s")
        Duration patience,

        @Doc("The identity provider's entity id. Needed where the metadata describe several, or without metadata.")
        @DefaultValue("")
        String provider,

        @Doc("Without metadata: where people sign in (binding HTTP-Redirect).") @DefaultValue("")
        String signIn,

        @Doc("Without metadata: where people sign out (binding HTTP-Redirect), if anywhere.") @DefaultValue("")
        String signOut,

        @Doc("Without metadata: PEM files with the certificates by which the identity provider signs.") @DefaultValue
        List<Path> certificates,

        @Doc("Podium's own entity id. Empty: the address of its metadata.") @DefaultValue("")
        String entityId,

        @Doc("PEM file with Podium's private key: signs what is asked, opens what is encrypted. Empty: neither.")
        @DefaultValue("")
        String key,

        @Doc("PEM file with the certificate of that key.") @DefaultValue("")
        String certificate,

        @Doc("What the identity provider must sign: EITHER, ASSERTION, RESPONSE or BOTH.") @DefaultValue("EITHER")
        Expected.Signed signed,

        @Doc("How far the clocks of the two may differ.") @DefaultValue("1m")
        Duration skew,

        @Doc("Attribute with the user name of the directory, by its name or friendly name. Empty: the NameID, which"
                + " must then be lasting.")
        @DefaultValue("uid")
        String userName,

        @Doc("What must follow the @ of user names, and is taken off, such as univ.fr for eduPersonPrincipalName.")
        @DefaultValue("")
        String scope,

        @Doc("Attribute with the given name.") @DefaultValue("givenName")
        String givenName,

        @Doc("Attribute with the family name.") @DefaultValue("sn")
        String familyName,

        @Doc("Attribute with the address.") @DefaultValue("mail")
        String email,

        @Doc("What makes a teacher of somebody whom the directory does not know: attribute=value.")
        @DefaultValue({"eduPersonAffiliation=faculty", "eduPersonAffiliation=teacher"})
        List<String> teachers,

        @Doc("What makes an administrator of somebody whom the directory does not know: attribute=value.") @DefaultValue
        List<String> administrators) {

    public SamlSettings {
        metadataCertificates = List.copyOf(metadataCertificates);
        certificates = List.copyOf(certificates);
        teachers = List.copyOf(teachers);
        administrators = List.copyOf(administrators);
        if (metadata.startsWith("http:") && metadataCertificates.isEmpty()) {
            throw new IllegalArgumentException(
                    "podium.saml.metadata must begin with https:, or podium.saml.metadata-certificates be set");
        }
        if (metadata.isBlank() && !signIn.isBlank() && (provider.isBlank() || certificates.isEmpty())) {
            throw new IllegalArgumentException(
                    "podium.saml.sign-in needs podium.saml.provider and podium.saml.certificates");
        }
        if (key.isBlank() != certificate.isBlank()) {
            throw new IllegalArgumentException("podium.saml.key and podium.saml.certificate belong together");
        }
    }

    TrustedAttributes attributes() {
        return new TrustedAttributes(givenName, familyName, email, teachers, administrators);
    }
}
