package org.podium.server.signin.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Metadata of a provider or a federation. */
class IdpMetadataTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static IdpKey idp;
    private static IdpKey federation;

    @BeforeAll
    static void keys() throws Exception {
        idp = IdpKey.make();
        federation = IdpKey.make();
    }

    private static String entity(String id, String until) throws Exception {
        return """
            <md:EntityDescriptor entityID="%s"%s>
            <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
            <md:KeyDescriptor use="encryption"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>%s</ds:X509Certificate>
            </ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
            <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>%s</ds:X509Certificate>
            </ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
            <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://%s/slo"
              ResponseLocation="https://%s/slo-answer"/>
            <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://%s/sso"/>
            </md:IDPSSODescriptor></md:EntityDescriptor>
            """.formatted(id, until, federation.base64(), idp.base64(), id, id, id);
    }

    private static String federation(String attributes, String... entities) {
        return "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\""
                + " xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" ID=\"_m1\"" + attributes + ">"
                + String.join("", entities)
                + "<md:EntityDescriptor"
                + " entityID=\"sp\"><md:SPSSODescriptor/></md:EntityDescriptor></md:EntitiesDescriptor>";
    }

    private static IdpMetadata read(String xml, String id, PublicKey... signers) throws Refused {
        return IdpMetadata.read(xml.getBytes(StandardCharsets.UTF_8), id, List.of(signers), NOW);
    }

    private static String signed(String xml, IdpKey key) throws Exception {
        Document document = Dom.parse(xml);
        Dom.sign(document.getDocumentElement(), key);
        return Dom.text(document);
    }

    @Test
    void the_provider_wanted_is_found_among_a_federation_s_with_the_key_it_signs_by() throws Exception {
        IdentityProvider found = read(federation("", entity("a.fr", ""), entity("b.fr", "")), "b.fr")
                .provider();

        assertThat(found.entityId()).isEqualTo("b.fr");
        assertThat(found.signIn()).isEqualTo(URI.create("https://b.fr/sso"));
        assertThat(found.signOut()).contains(URI.create("https://b.fr/slo"));
        assertThat(found.signOutAnswer()).contains(URI.create("https://b.fr/slo-answer"));
        assertThat(found.keys()).containsExactly(idp.certificate().getPublicKey());
    }

    @Test
    void two_are_one_too_many_unless_one_is_named() throws Exception {
        String two = federation("", entity("a.fr", ""), entity("b.fr", ""));

        assertThatThrownBy(() -> read(two, "")).hasMessageContaining("podium.saml.provider");
        assertThatThrownBy(() -> read(two, "c.fr")).hasMessageContaining("0 identity providers");
    }

    @Test
    void the_federation_s_signature_counts_where_it_is_asked_for() throws Exception {
        String plain = federation("", entity("a.fr", ""));
        PublicKey key = federation.certificate().getPublicKey();

        assertThat(read(signed(plain, federation), "a.fr", key).provider().entityId())
                .isEqualTo("a.fr");
        assertThatThrownBy(() -> read(plain, "a.fr", key)).hasMessageContaining("not signed");
        assertThatThrownBy(() -> read(signed(plain, idp), "a.fr", key))
                .hasMessageContaining("not the identity provider's");
        String bent = signed(plain, federation).replace("https://a.fr/sso", "https://evil.fr/sso");
        assertThatThrownBy(() -> read(bent, "a.fr", key)).hasMessageContaining("not the identity provider's");
    }

    @Test
    void old_metadata_are_refused_wherever_it_says_so() throws Exception {
        String until = " validUntil=\"2026-11-24T09:59:59Z\"";

        assertThatThrownBy(() -> read(federation(until, entity("a.fr", "")), "a.fr"))
                .hasMessageContaining("valid until");
        assertThatThrownBy(() -> read(federation("", entity("a.fr", until)), "a.fr"))
                .hasMessageContaining("valid until");
        assertThat(read(federation(" validUntil=\"2026-11-25T00:00:00Z\"", entity("a.fr", "")), "a.fr")
                        .validUntil())
                .isEqualTo(Instant.parse("2026-11-25T00:00:00Z"));
    }
}
