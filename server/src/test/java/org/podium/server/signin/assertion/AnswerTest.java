package org.podium.server.signin.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.dsig.DigestMethod;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Which answers of an identity provider are believed. */
class AnswerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String US = "https://podium.univ.fr/signin/saml/metadata";
    private static final String ADDRESS = "https://podium.univ.fr/signin/saml/acs";
    private static final String AES = "http://www.w3.org/2009/xmlenc11#aes256-gcm";
    private static final String OAEP = "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p";

    private static IdpKey idp;
    private static IdpKey stranger;
    private static IdpKey ours;

    private Said said = new Said(NOW);
    private Expected.Signed signed = Expected.Signed.EITHER;

    @BeforeAll
    static void keys() throws Exception {
        idp = IdpKey.make();
        stranger = IdpKey.make();
        ours = IdpKey.make();
    }

    @BeforeEach
    void usual() {
        said = new Said(NOW).to(US, ADDRESS, "_q1");
        said.attributes.put("uid", List.of("jdupont"));
        said.attributes.put("eduPersonAffiliation", List.of("member", "faculty"));
    }

    private Assertion read(byte[] xml, Instant now) throws Refused {
        IdentityProvider provider = new IdentityProvider(
                "https://idp.univ.fr/idp/shibboleth",
                URI.create("https://idp.univ.fr/sso"),
                Optional.empty(),
                Optional.empty(),
                List.of(stranger.certificate().getPublicKey(), idp.certificate().getPublicKey())
                        .subList(1, 2));
        PrivateKey key = ours.key();
        return Answer.read(
                xml, provider, Optional.of(key), new Expected(US, ADDRESS, signed, Duration.ofMinutes(1)), now);
    }

    private Assertion read(byte[] xml) throws Refused {
        return read(xml, NOW);
    }

    private void refuses(byte[] xml, String why) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_signed_assertion_for_us_is_read() throws Exception {
        Assertion read = read(said.signed(idp));

        assertThat(read.inResponseTo()).isEqualTo("_q1");
        assertThat(read.name()).isEqualTo("_name-1");
        assertThat(read.session()).isEqualTo("_session-1");
        assertThat(read.attributes())
                .containsEntry("uid", List.of("jdupont"))
                .containsEntry("urn:oid:3.uid", List.of("jdupont"))
                .containsEntry("eduPersonAffiliation", List.of("member", "faculty"));
    }

    @Test
    void so_is_one_in_a_signed_response_and_one_that_was_encrypted() throws Exception {
        Document document = said.document();
        Dom.sign(Dom.one(document, "Response"), idp);

        assertThat(read(Dom.bytes(document)).attributes()).containsEntry("uid", List.of("jdupont"));
        assertThat(read(said.encrypted(idp, ours)).attributes()).containsEntry("uid", List.of("jdupont"));
    }

    @Test
    void both_may_be_demanded() throws Exception {
        signed = Expected.Signed.BOTH;
        refuses(said.signed(idp), "not signed as");

        Document document = said.document();
        Dom.sign(Dom.one(document, "Assertion"), idp);
        Dom.sign(Dom.one(document, "Response"), idp);
        assertThat(read(Dom.bytes(document)).attributes()).containsKey("uid");

        signed = Expected.Signed.RESPONSE;
        refuses(said.signed(idp), "not signed as");
        Document whole = said.document();
        Dom.sign(Dom.one(whole, "Response"), idp);
        signed = Expected.Signed.ASSERTION;
        refuses(Dom.bytes(whole), "not signed as");
    }

    @Test
    void nothing_unsigned_or_signed_by_a_stranger_is_believed() throws Exception {
        refuses(utf8(said.response()), "not signed");
        refuses(said.signed(stranger), "not the identity provider's");
    }

    @Test
    void an_unsigned_assertion_is_not_believed_for_being_encrypted() throws Exception {
        Document document = said.document();
        Dom.encrypt(
                Dom.one(document, "Assertion"),
                "EncryptedAssertion",
                ours.certificate().getPublicKey(),
                AES,
                OAEP);

        refuses(Dom.bytes(document), "not signed");
    }

    @Test
    void a_changed_word_breaks_the_signature() throws Exception {
        String bent = new String(said.signed(idp), StandardCharsets.UTF_8).replace("jdupont", "xdupont");

        refuses(utf8(bent), "not the identity provider's");
    }

    @Test
    void weak_signatures_are_refused() throws Exception {
        Document sha1 = said.document();
        Dom.signWeakly(Dom.one(sha1, "Assertion"), idp);
        refuses(Dom.bytes(sha1), "malformed or weak");

        Document digest = said.document();
        Dom.sign(Dom.one(digest, "Assertion"), idp, Dom.RSA_SHA256, DigestMethod.SHA1, Dom.EXCLUSIVE);
        refuses(Dom.bytes(digest), "malformed or weak");
    }

    @Test
    void weak_encryption_is_refused_and_what_is_for_others_stays_closed() throws Exception {
        refusesEncrypted(ours, "http://www.w3.org/2001/04/xmlenc#aes256-cbc", OAEP, "algorithm that we do not accept");
        refusesEncrypted(ours, AES, "http://www.w3.org/2001/04/xmlenc#rsa-1_5", "algorithm that we do not accept");
        refusesEncrypted(stranger, AES, OAEP, "not encrypted for our key");
    }

    private void refusesEncrypted(IdpKey receiver, String cipher, String wrapping, String why) throws Exception {
        Document document = said.document();
        Element assertion = Dom.one(document, "Assertion");
        Dom.sign(assertion, idp);
        Dom.encrypt(assertion, "EncryptedAssertion", receiver.certificate().getPublicKey(), cipher, wrapping);
        refuses(Dom.bytes(document), why);
    }

    @Test
    void a_signature_over_a_form_with_comments_is_refused() throws Exception {
        Document document = said.document();
        Dom.sign(
                Dom.one(document, "Assertion"),
                idp,
                Dom.RSA_SHA256,
                DigestMethod.SHA256,
                "http://www.w3.org/2001/10/xml-exc-c14n#WithComments");

        refuses(Dom.bytes(document), "form that we do not read");
    }

    @Test
    void a_comment_put_into_a_name_changes_nothing_of_it() throws Exception {
        said.name = "admin.evil";
        said.attributes.put("uid", List.of("admin.evil"));
        String bent = new String(said.signed(idp), StandardCharsets.UTF_8).replace("admin.evil", "admin<!-- -->.evil");

        Assertion read = read(utf8(bent));

        assertThat(read.name()).isEqualTo("admin.evil");
        assertThat(read.attributes()).containsEntry("uid", List.of("admin.evil"));
    }

    @Test
    void entities_document_types_and_giants_are_not_read() {
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        refuses(utf8(type + said.response().replace("jdupont", "&e;")), "document type");
        refuses(utf8("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">" + said.response()), "document type");
        refuses(new byte[SafeXml.LONGEST_MESSAGE + 1], "larger than");
        refuses(utf8("<a>".repeat(3000) + "</a>".repeat(3000)), "not XML");
        refuses(utf8("hello"), "not XML");
        refuses(utf8("<hello/>"), "not a SAML response");
    }

    @Test
    void what_is_meant_for_others_is_refused() throws Exception {
        said.audience = "https://moodle.univ.fr";
        refuses(said.signed(idp), "another audience");
        usual();
        said.recipient = "https://moodle.univ.fr/acs";
        refuses(said.signed(idp), "another recipient");
        usual();
        said.destination = "https://moodle.univ.fr/acs";
        refuses(said.signed(idp), "another destination");
        usual();
        said.issuer = "https://idp.other.fr";
        refuses(said.signed(idp), "another issuer");
        usual();
        said.conditions = "<saml:Condition/>";
        refuses(said.signed(idp), "condition that we do not know");
    }

    @Test
    void what_is_not_of_now_is_refused_with_a_minute_for_the_clocks() throws Exception {
        byte[] xml = said.signed(idp);
        assertThat(read(xml, NOW.minusSeconds(59)).attributes()).containsKey("uid");
        assertThat(read(xml, NOW.plusSeconds(359)).attributes()).containsKey("uid");

        assertThatThrownBy(() -> read(xml, NOW.minusSeconds(61))).hasMessageContaining("not yet valid");
        assertThatThrownBy(() -> read(xml, NOW.plusSeconds(360))).hasMessageContaining("no longer valid");
        said.sessionUntil = NOW.minusSeconds(90);
        refuses(said.signed(idp), "no longer valid");
    }

    @Test
    void an_answer_that_nobody_asked_for_or_that_says_no_is_refused() throws Exception {
        said.request = "";
        refuses(said.signed(idp), "nobody asked");
        usual();
        said.name = "n".repeat(1025);
        refuses(said.signed(idp), "more than 1024");
        usual();
        said.status = "urn:oasis:names:tc:SAML:2.0:status:Responder";
        refuses(said.signed(idp), "itself says no");
    }

    @Test
    void a_short_key_of_a_provider_does_not_count() throws Exception {
        IdpKey small = IdpKey.make(1024);

        assertThatThrownBy(() -> new IdentityProvider(
                        "idp",
                        URI.create("https://idp.univ.fr"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(small.certificate().getPublicKey())))
                .hasMessageContaining("no key of 2048 bits");
    }
}
