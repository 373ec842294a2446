package org.podium.server.signin.saml;

import java.security.PrivateKey;
import java.util.Optional;
import org.podium.server.signin.assertion.Expected;

/**
 * Podium, as identity providers know it.
 *
 * @param address of Podium, without a slash at the end
 */
record ServiceProvider(
        String address, String entityId, Optional<OwnKey> own, Expected.Signed signed, SamlSettings settings) {
    static final String START = "/signin/saml";
    static final String METADATA = "/signin/saml/metadata";
    static final String ANSWERS = "/signin/saml/acs";
    static final String SIGN_OUT = "/signin/saml/logout";
    static final String GOODBYE = "/signin/saml/goodbye";

    static ServiceProvider of(String address, SamlSettings settings) {
        return new ServiceProvider(
                address,
                settings.entityId().isBlank() ? address + METADATA : settings.entityId(),
                OwnKey.of(settings),
                settings.signed(),
                settings);
    }

    String answers() {
        return address + ANSWERS;
    }

    String signOut() {
        return address + SIGN_OUT;
    }

    Optional<PrivateKey> key() {
        return own.map(OwnKey::key);
    }

    Expected expectedAnswer() {
        return new Expected(entityId, answers(), signed, settings.skew());
    }

    Expected expectedSignOut() {
        return new Expected(entityId, signOut(), signed, settings.skew());
    }
}
