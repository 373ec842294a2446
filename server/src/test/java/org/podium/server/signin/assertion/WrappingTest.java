package org.podium.server.signin.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Signature wrapping: an answer that was really signed, moved about so that its signature still holds, with a forged one where
 * a careless reader looks. The numbers are those of Somorovsky and others, "On Breaking SAML: Be Whoever You Want to Be" (2012).
 */
class WrappingTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String US = "https://podium.univ.fr/signin/saml/metadata";
    private static final String ADDRESS = "https://podium.univ.fr/signin/saml/acs";

    private static IdpKey idp;

    private Document document;
    private Element response;
    private Element real;
    private Element forged;

    @BeforeAll
    static void key() throws Exception {
        idp = IdpKey.make();
    }

    @BeforeEach
    void signedAssertion() throws Exception {
        Said said = new Said(NOW).to(US, ADDRESS, "_q1");
        said.attributes.put("uid", List.of("jdupont"));
        document = said.document();
        response = Dom.one(document, "Response");
        real = Dom.one(document, "Assertion");
        Dom.sign(real, idp);
        forged = forgedOf(real);
    }

    private static Element forgedOf(Element element) {
        Element copy = (Element) element.cloneNode(true);
        copy.setAttribute("ID", "_forged");
        Element signature = Dom.one(copy, "Signature");
        if (signature != null && signature.getParentNode().isSameNode(copy)) {
            copy.removeChild(signature);
        }
        Dom.one(copy, "AttributeValue").setTextContent("admin");
        return copy;
    }

    private static Element signatureOf(Element element) {
        return Dom.one(element, "Signature");
    }

    private void signedResponse() throws Exception {
        signatureOf(real).getParentNode().removeChild(signatureOf(real));
        Dom.sign(response, idp);
    }

    private Assertion read() throws Exception {
        IdentityProvider provider = new IdentityProvider(
                "https://idp.univ.fr/idp/shibboleth",
                URI.create("https://idp.univ.fr/sso"),
                Optional.empty(),
                Optional.empty(),
                List.of(idp.certificate().getPublicKey()));
        return Answer.read(
                Dom.bytes(document),
                provider,
                Optional.empty(),
                new Expected(US, ADDRESS, Expected.Signed.EITHER, Duration.ofMinutes(1)),
                NOW);
    }

    private void refused(String why) {
        assertThatThrownBy(this::read).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    @Test
    void the_answer_is_good_before_anybody_moves_a_thing() throws Exception {
        assertThat(read().attributes()).containsEntry("uid", List.of("jdupont"));

        signedAssertion();
        signedResponse();
        assertThat(read().attributes()).containsEntry("uid", List.of("jdupont"));
    }

    @Test
    void one_a_forged_response_with_the_real_one_in_its_signature() throws Exception {
        signedResponse();
        wrapResponse(true);
        refused("not over the element it stands in");
    }

    @Test
    void two_a_forged_response_with_the_real_one_before_its_signature() throws Exception {
        signedResponse();
        wrapResponse(false);
        refused("not over the element it stands in");
    }

    private void wrapResponse(boolean inside) {
        Element signature = signatureOf(response);
        Element copy = forgedOf(response);
        response.removeChild(signature);
        document.replaceChild(copy, response);
        Dom.one(copy, "Assertion").setAttribute("ID", "_forged-too");
        copy.insertBefore(signature, Dom.one(copy, "Status"));
        if (inside) {
            Element object = document.createElementNS(Saml.SIGNATURE, "ds:Object");
            object.appendChild(response);
            signature.appendChild(object);
        } else {
            Element place = document.createElementNS(Saml.PROTOCOL, "samlp:Extensions");
            place.appendChild(response);
            copy.insertBefore(place, signature);
        }
    }

    @Test
    void three_a_forged_assertion_before_the_real_one() {
        response.insertBefore(forged, real);
        refused("not one assertion, but 2");
    }

    @Test
    void four_a_forged_assertion_around_the_real_one() {
        response.replaceChild(forged, real);
        forged.appendChild(real);
        refused("not signed");
    }

    @Test
    void five_the_real_signature_in_a_forged_assertion() {
        forged.insertBefore(signatureOf(real), Dom.one(forged, "Subject"));
        response.insertBefore(forged, real);
        refused("not one assertion, but 2");
    }

    @Test
    void six_the_real_assertion_in_the_signature_of_a_forged_one() {
        Element signature = signatureOf(real);
        real.removeChild(signature);
        response.replaceChild(forged, real);
        forged.insertBefore(signature, Dom.one(forged, "Subject"));
        signature.appendChild(real);
        refused("malformed");
    }

    @Test
    void seven_a_forged_assertion_in_an_extension_is_not_even_looked_at() throws Exception {
        Element place = document.createElementNS(Saml.PROTOCOL, "samlp:Extensions");
        place.appendChild(forged);
        response.insertBefore(place, Dom.one(response, "Status"));

        assertThat(read().attributes()).containsEntry("uid", List.of("jdupont"));
    }

    @Test
    void seven_with_both_under_one_id_is_refused() {
        Element place = document.createElementNS(Saml.PROTOCOL, "samlp:Extensions");
        forged.setAttribute("ID", real.getAttribute("ID"));
        place.appendChild(forged);
        response.insertBefore(place, Dom.one(response, "Status"));

        refused("two elements with one id");
    }

    @Test
    void eight_the_real_assertion_as_an_object_of_the_signature_of_a_forged_one() {
        wrapAsObject();
        refused("not over the element it stands in");
    }

    private void wrapAsObject() {
        Element signature = signatureOf(real);
        real.removeChild(signature);
        response.replaceChild(forged, real);
        forged.insertBefore(signature, Dom.one(forged, "Subject"));
        Element object = document.createElementNS(Saml.SIGNATURE, "ds:Object");
        object.appendChild(real);
        signature.appendChild(object);
    }

    @Test
    void eight_under_the_real_one_s_id_is_refused_too() {
        wrapAsObject();
        forged.setAttribute("ID", real.getAttribute("ID"));
        refused("two elements with one id");
        real.removeAttribute("ID");
        refused("not the identity provider's");
    }

    @Test
    void a_second_signature_in_the_assertion_is_refused() {
        real.appendChild(signatureOf(real).cloneNode(true));
        refused("more than one Signature");
    }

    @Test
    void a_signed_assertion_within_a_response_of_others_is_no_more_than_itself() throws Exception {
        response.setAttribute("InResponseTo", "_q2");
        refused("answers another request than its assertion");
    }
}
