package org.podium.server.signin.assertion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/** What an identity provider says in one answer; all of it can be said wrongly. */
public final class Said {
    public String issuer = "https://idp.univ.fr/idp/shibboleth";
    public String audience = "";
    public String recipient = "";
    public String destination = "";
    public String request = "";
    public String name = "_name-1";
    public String session = "_session-1";
    public String status = Saml.SUCCESS;
    public String conditions = "";
    public Instant from;
    public Instant until;
    public Instant sessionUntil;
    public final Map<String, List<String>> attributes = new LinkedHashMap<>();

    private final Instant now;

    public Said(Instant now) {
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.from = this.now;
        this.until = this.now.plusSeconds(300);
        this.sessionUntil = this.now.plusSeconds(3600);
    }

    /** Meant for this service provider. */
    public Said to(String entityId, String address, String asked) {
        audience = entityId;
        recipient = address;
        destination = address;
        request = asked;
        return this;
    }

    String assertion() {
        StringBuilder values = new StringBuilder();
        attributes.forEach((attribute, all) -> {
            values.append("<saml:Attribute Name=\"urn:oid:")
                    .append(attribute.length())
                    .append('.')
                    .append(attribute);
            values.append("\" FriendlyName=\"").append(attribute).append("\">");
            all.forEach(value ->
                    values.append("<saml:AttributeValue>").append(value).append("</saml:AttributeValue>"));
            values.append("</saml:Attribute>");
        });
        return """
            <saml:Assertion xmlns:saml="%s" ID="_a1" Version="2.0" IssueInstant="%s"><saml:Issuer>%s</saml:Issuer>\
            <saml:Subject><saml:NameID>%s</saml:NameID>\
            <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">\
            <saml:SubjectConfirmationData Recipient="%s" NotOnOrAfter="%s" InResponseTo="%s"/></saml:SubjectConfirmation>\
            </saml:Subject><saml:Conditions NotBefore="%s" NotOnOrAfter="%s">%s<saml:AudienceRestriction><saml:Audience>%s\
            </saml:Audience></saml:AudienceRestriction></saml:Conditions>\
            <saml:AuthnStatement AuthnInstant="%s" SessionIndex="%s" SessionNotOnOrAfter="%s"/>\
            <saml:AttributeStatement>%s</saml:AttributeStatement></saml:Assertion>\
            """.formatted(
                        Saml.ASSERTION,
                        now,
                        issuer,
                        name,
                        recipient,
                        until,
                        request,
                        from,
                        until,
                        conditions,
                        audience,
                        now,
                        session,
                        sessionUntil,
                        values);
    }

    String response() {
        return """
            <samlp:Response xmlns:samlp="%s" xmlns:saml="%s" ID="_r1" Version="2.0" IssueInstant="%s" Destination="%s" \
            InResponseTo="%s"><saml:Issuer>%s</saml:Issuer><samlp:Status><samlp:StatusCode Value="%s"/></samlp:Status>\
            %s</samlp:Response>\
            """.formatted(Saml.PROTOCOL, Saml.ASSERTION, now, destination, request, issuer, status, assertion());
    }

    Document document() throws Exception {
        return Dom.parse(response());
    }

    /** As most providers send it: the assertion signed. */
    public byte[] signed(IdpKey key) throws Exception {
        Document document = document();
        Dom.sign(Dom.one(document, "Assertion"), key);
        return Dom.bytes(document);
    }

    /** The same, encrypted for a receiver. */
    public byte[] encrypted(IdpKey key, IdpKey receiver) throws Exception {
        Document document = document();
        Dom.sign(Dom.one(document, "Assertion"), key);
        Dom.encrypt(
                Dom.one(document, "Assertion"),
                "EncryptedAssertion",
                receiver.certificate().getPublicKey(),
                "http://www.w3.org/2009/xmlenc11#aes256-gcm",
                "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p");
        return Dom.bytes(document);
    }
}
