package org.podium.server.identity.directory.ldap;

import java.util.List;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Groups of the LDAP directory that name their members. */
@Doc("Groups of the LDAP directory that name their members, where people's entries do not name their groups (memberOf)."
        + " Groups within groups are not followed. Empty base: none.")
@ConfigurationProperties("podium.ldap.groups")
public record LdapGroupSettings(
        @Doc("Where groups are, such as ou=groups,dc=univ,dc=fr.") @DefaultValue("")
        String base,

        @Doc("Which groups make their members teachers, such as (cn=enseignants); empty: none.") @DefaultValue("")
        String teachers,

        @Doc("Which groups make their members administrators of Podium, such as (cn=podium); empty: none.")
        @DefaultValue("")
        String administrators,

        @Doc("Of which groups one must be a member to be known to Podium at all; empty: of none.") @DefaultValue("")
        String people,

        @Doc("Attributes with members, by their place or their user name.")
        @DefaultValue({"member", "uniqueMember", "memberUid"})
        List<String> members) {

    public LdapGroupSettings {
        members = List.copyOf(members);
    }

    boolean present() {
        return !base.isBlank();
    }
}
