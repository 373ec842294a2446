package org.podium.server.signin.saml;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.podium.server.signin.assertion.Expected;
import org.podium.server.signin.assertion.Saml;

/** What Podium itself says in SAML. */
record SamlMessages(ServiceProvider us) {
    /** Asks for somebody's sign-in. */
    String signIn(String id, Instant now, String destination) {
        return "<samlp:AuthnRequest " + head(id, now, destination) + " ProtocolBinding=\"" + Saml.POST
                + "\" AssertionConsumerServiceURL=\"" + text(us.answers()) + "\">" + issuer()
                + "<samlp:NameIDPolicy AllowCreate=\"true\"/></samlp:AuthnRequest>";
    }

    /** Tells that somebody has signed out here. */
    String signOut(String id, Instant now, String destination, SamlPerson person) {
        String session = person.session().isEmpty()
                ? ""
                : "<samlp:SessionIndex>" + text(person.session()) + "</samlp:SessionIndex>";
        return "<samlp:LogoutRequest " + head(id, now, destination) + ">" + issuer() + "<saml:NameID>"
                + text(person.name()) + "</saml:NameID>" + session + "</samlp:LogoutRequest>";
    }

    /** Answers that a session was ended. */
    String signedOut(String id, Instant now, String destination, String request) {
        return "<samlp:LogoutResponse " + head(id, now, destination) + " InResponseTo=\"" + text(request) + "\">"
                + issuer() + "<samlp:Status><samlp:StatusCode Value=\"" + Saml.SUCCESS
                + "\"/></samlp:Status></samlp:LogoutResponse>";
    }

    /** What the administrator of an identity provider or a federation registers. */
    String metadata() {
        String keys = us.own()
                .map(own -> key("signing", own) + key("encryption", own))
                .orElse("");
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <md:EntityDescriptor xmlns:md="%s" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="%s">
              <md:SPSSODescriptor AuthnRequestsSigned="%s" WantAssertionsSigned="%s" protocolSupportEnumeration="%s">
            %s    <md:SingleLogoutService Binding="%s" Location="%s"/>
                <md:AssertionConsumerService Binding="%s" Location="%s" index="0" isDefault="true"/>
              </md:SPSSODescriptor>
            </md:EntityDescriptor>
            """.formatted(
                        Saml.METADATA,
                        text(us.entityId()),
                        us.own().isPresent(),
                        us.signed() != Expected.Signed.RESPONSE,
                        Saml.PROTOCOL,
                        keys,
                        Saml.REDIRECT,
                        text(us.signOut()),
                        Saml.POST,
                        text(us.answers()));
    }

    private static String key(String use, OwnKey own) {
        String methods = use.equals("encryption") ? """
                  <md:EncryptionMethod Algorithm="http://www.w3.org/2009/xmlenc11#aes256-gcm"/>
                  <md:EncryptionMethod Algorithm="http://www.w3.org/2009/xmlenc11#aes128-gcm"/>
                  <md:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p"/>
            """ : "";
        try {
            return """
                    <md:KeyDescriptor use="%s">
                      <ds:KeyInfo><ds:X509Data><ds:X509Certificate>%s</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
                %s    </md:KeyDescriptor>
                """.formatted(
                    use, Base64.getEncoder().encodeToString(own.certificate().getEncoded()), methods);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }

    private static String head(String id, Instant now, String destination) {
        return "xmlns:samlp=\"%s\" xmlns:saml=\"%s\" ID=\"%s\" Version=\"2.0\" IssueInstant=\"%s\" Destination=\"%s\""
                .formatted(Saml.PROTOCOL, Saml.ASSERTION, id, now.truncatedTo(ChronoUnit.SECONDS), text(destination));
    }

    private String issuer() {
        return "<saml:Issuer>" + text(us.entityId()) + "</saml:Issuer>";
    }

    private static String text(String words) {
        return htmlEscape(words, "UTF-8");
    }
}
