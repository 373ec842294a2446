package org.podium.acceptance.story;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldif.LDIFException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.podium.server.signin.saml.SamlServer;
import org.podium.server.signin.sso.CasServer;

/** The university's LDAP directory, which CAS proves passwords at, with a group of those who look after Podium. */
final class UniversityDirectory implements AutoCloseable, CasServer.Accounts, SamlServer.Accounts {
    static final String PASSWORD = "correct cheval";

    private static final String PEOPLE = "ou=people,dc=univ,dc=fr";
    private static final String GROUP = "cn=podium,ou=groups,dc=univ,dc=fr";
    private static final String READER = "cn=reader,dc=univ,dc=fr";

    private final InMemoryDirectoryServer server;

    UniversityDirectory() throws LDAPException, LDIFException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=univ,dc=fr");
        config.setSchema(null);
        config.addAdditionalBindCredentials(READER, "secret");
        server = new InMemoryDirectoryServer(config);
        server.startListening();
        server.add("dn: dc=univ,dc=fr", "objectClass: domain", "dc: univ");
        server.add("dn: " + PEOPLE, "objectClass: organizationalUnit", "ou: people");
        server.add("dn: ou=groups,dc=univ,dc=fr", "objectClass: organizationalUnit", "ou: groups");
        server.add("dn: " + GROUP, "objectClass: groupOfNames", "cn: podium", "member: " + dn("sroux"));
    }

    /** Settings with which Podium reads it. */
    Map<String, Object> settings() {
        return Map.of(
                "podium.ldap.url",
                "ldap://localhost:" + server.getListenPort(),
                "podium.ldap.base",
                PEOPLE,
                "podium.ldap.bind-dn",
                READER,
                "podium.ldap.password",
                "secret",
                "podium.ldap.administrators",
                "(memberOf=" + GROUP + ")",
                "podium.ldap.every",
                "1s");
    }

    void add(String uid, String given, String family) throws LDAPException, LDIFException {
        server.add(
                "dn: " + dn(uid),
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "givenName: " + given,
                "sn: " + family,
                "displayName: " + given + " " + family,
                "mail: " + uid + "@univ.fr",
                "eduPersonAffiliation: faculty",
                "userPassword: " + PASSWORD);
    }

    /** As a directory that keeps memberOf does when somebody joins the group. */
    void join(String uid) throws LDAPException {
        server.modify(dn(uid), new Modification(ModificationType.ADD, "memberOf", GROUP));
    }

    void leave(String uid) throws LDAPException {
        server.modify(dn(uid), new Modification(ModificationType.DELETE, "memberOf", GROUP));
    }

    private static String dn(String uid) {
        return "uid=" + uid + "," + PEOPLE;
    }

    @Override
    public boolean prove(String userName, String password) {
        try {
            return userName.matches("[a-z0-9]+")
                    && !password.isEmpty()
                    && ResultCode.SUCCESS.equals(
                            server.bind(dn(userName), password).getResultCode());
        } catch (LDAPException e) {
            return false;
        }
    }

    @Override
    public Map<String, List<String>> attributes(String userName) {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        try {
            SearchResultEntry entry = server.getEntry(dn(userName));
            for (String name : new String[] {"uid", "givenName", "sn", "mail", "eduPersonAffiliation"}) {
                if (entry != null && entry.hasAttribute(name)) {
                    attributes.put(name, List.of(entry.getAttributeValues(name)));
                }
            }
        } catch (LDAPException e) {
            throw new IllegalStateException(e);
        }
        return attributes;
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
