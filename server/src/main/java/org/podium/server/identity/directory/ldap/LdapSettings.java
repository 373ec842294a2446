package org.podium.server.identity.directory.ldap;

import java.time.Duration;
import java.util.List;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The LDAP directory. */
@Doc("The LDAP directory: people are taken from it every night, their changes every few minutes. Empty url: none.")
@ConfigurationProperties("podium.ldap")
public record LdapSettings(
        @Doc("ldaps://ldap.univ.fr or ldap://ldap.univ.fr; the latter only with start-tls, or on the same machine.")
        @DefaultValue("")
        String url,

        @Doc("Whether an ldap:// connection is made safe by StartTLS before anything is sent.") @DefaultValue("false")
        boolean startTls,

        @Doc("Who reads the directory; empty for anonymous reading.") @DefaultValue("")
        String bindDn,

        @Doc("The reader's password.") @DefaultValue("") String password,

        @Doc("Where people are, such as ou=people,dc=univ,dc=fr.") @DefaultValue("")
        String base,

        @Doc("Which entries are people whom Podium should know.") @DefaultValue("(&(objectClass=inetOrgPerson)(uid=*))")
        String filter,

        @Doc("Which entries are teachers; empty: nobody by LDAP.")
        @DefaultValue(
                "(|(eduPersonAffiliation=faculty)(eduPersonAffiliation=teacher)(eduPersonAffiliation=researcher))")
        String teachers,

        @Doc("Which entries are administrators of Podium; empty: nobody by LDAP.") @DefaultValue("")
        String administrators,

        @Doc("Attribute with the user name.") @DefaultValue("uid")
        String userName,

        @Doc("Further attributes with user names, such as eduPersonPrincipalName or supannAliasLogin.")
        @DefaultValue({"eduPersonPrincipalName", "supannAliasLogin"})
        List<String> otherUserNames,

        @Doc("Attribute with the given name.") @DefaultValue("givenName")
        String givenName,

        @Doc("Attributes with family names; all their values are names of the person.")
        @DefaultValue({"sn", "supannNomdeNaissance"})
        List<String> familyNames,

        @Doc("Attribute with the name as shown.") @DefaultValue("displayName")
        String displayName,

        @Doc("Attributes with addresses.") @DefaultValue({"mail", "mailAlternateAddress"})
        List<String> emails,

        @Doc("Entries in one answer of the server, 10 to 5000.") @DefaultValue("500")
        int pageSize,

        @Doc("How long to wait for a connection or an answer.") @DefaultValue("20s")
        Duration patience,

        @Doc("How often changes are fetched; everything is read once a day.") @DefaultValue("15m")
        Duration every) {

    public LdapSettings {
        otherUserNames = List.copyOf(otherUserNames);
        familyNames = List.copyOf(familyNames);
        emails = List.copyOf(emails);
        if (pageSize < 10 || pageSize > 5_000) {
            throw new IllegalArgumentException("podium.ldap.page-size must be 10 to 5000, is " + pageSize);
        }
        if (startTls && url.startsWith("ldaps:")) {
            throw new IllegalArgumentException("podium.ldap.start-tls is for ldap://, not for ldaps://");
        }
    }

    /** Whether there is one. */
    public boolean present() {
        return !url.isBlank();
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "LdapSettings[url=" + url + ", base=" + base + "]";
    }
}
