package org.podium.server.signin.sso;

import java.time.Duration;
import java.util.List;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Sign-in by CAS. */
@Doc("Sign-in by CAS (protocol 2 or 3, single log-out). Empty url: none. Register <address>/signin/cas/ticket there.")
@ConfigurationProperties("podium.cas")
public record CasSettings(
        @Doc("The CAS server, such as https://cas.univ.fr/cas.") @DefaultValue("")
        String url,

        @Doc("What the button on the sign-in page says.") @DefaultValue("CAS")
        String name,

        @Doc("The protocol, 2 or 3; only 3 tells attributes.") @DefaultValue("3")
        int protocol,

        @Doc("How long to wait for the CAS server.") @DefaultValue("10s")
        Duration patience,

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

    public CasSettings {
        teachers = List.copyOf(teachers);
        administrators = List.copyOf(administrators);
        if (protocol != 2 && protocol != 3) {
            throw new IllegalArgumentException("podium.cas.protocol must be 2 or 3, is " + protocol);
        }
    }

    TrustedAttributes attributes() {
        return new TrustedAttributes(givenName, familyName, email, teachers, administrators);
    }
}
