package org.podium.server.signin.sso;

import java.util.List;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Sign-in by OpenID Connect. */
@Doc("Sign-in by OpenID Connect. Empty issuer: none. Register <address>/signin/oidc/code/university there.")
@ConfigurationProperties("podium.oidc")
public record OidcSettings(
        @Doc("The issuer, such as https://auth.univ.fr/realms/univ; what it offers is asked at the first sign-in.")
        @DefaultValue("")
        String issuer,

        @Doc("What the button on the sign-in page says.") @DefaultValue("OpenID Connect")
        String name,

        @Doc("Podium's name there.") @DefaultValue("podium") String clientId,

        @Doc("Podium's password there.") @DefaultValue("") String clientSecret,

        @Doc("What is asked for.") @DefaultValue({"openid", "profile", "email"})
        List<String> scopes,

        @Doc("Claim with the user name of the directory.") @DefaultValue("preferred_username")
        String userName,

        @Doc("Claim with the given name.") @DefaultValue("given_name")
        String givenName,

        @Doc("Claim with the family name.") @DefaultValue("family_name")
        String familyName,

        @Doc("Claim with the address.") @DefaultValue("email")
        String email,

        @Doc("What makes a teacher of somebody whom the directory does not know: claim=value.") @DefaultValue
        List<String> teachers,

        @Doc("What makes an administrator of somebody whom the directory does not know: claim=value.") @DefaultValue
        List<String> administrators) {

    public OidcSettings {
        scopes = List.copyOf(scopes);
        teachers = List.copyOf(teachers);
        administrators = List.copyOf(administrators);
    }

    TrustedAttributes attributes() {
        return new TrustedAttributes(givenName, familyName, email, teachers, administrators);
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "OidcSettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
