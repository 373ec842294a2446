package org.podium.server.identity.directory.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchEntry;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchResult;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.LDAPResult;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldif.LDIFReader;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.directory.LdapFaults;
import org.podium.server.identity.person.DirectoryEntry;
import org.podium.server.identity.person.Role;

class LdapDirectoryTest {
    private static final String BASE = "ou=people,dc=univ,dc=fr";
    private static final String READER = "cn=reader,dc=univ,dc=fr";

    @TempDir
    private Path folder;

    private InMemoryDirectoryServer server;

    @BeforeEach
    void start() throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=univ,dc=fr");
        config.addAdditionalBindCredentials(READER, "secret");
        config.setSchema(null);
        config.setAuthenticationRequiredOperationTypes(com.unboundid.ldap.sdk.OperationType.SEARCH);
        server = new InMemoryDirectoryServer(config);
        server.startListening();
        server.add("dn: dc=univ,dc=fr", "objectClass: domain", "dc: univ");
        server.add("dn: " + BASE, "objectClass: organizationalUnit", "ou: people");
    }

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    private void person(String uid, String given, String family, String... more) throws Exception {
        List<String> lines = new ArrayList<>(List.of(
                "dn: uid=" + uid + "," + BASE,
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "givenName: " + given,
                "sn: " + family,
                "mail: " + uid + "@univ.fr"));
        lines.addAll(List.of(more));
        server.add(lines.toArray(String[]::new));
    }

    private LdapSettings settings(String password) {
        return new LdapSettings(
                "ldap://localhost:" + server.getListenPort(),
                false,
                READER,
                password,
                BASE,
                "(&(objectClass=inetOrgPerson)(uid=*))",
                "(eduPersonAffiliation=faculty)",
                "(memberOf=cn=podium,ou=groups,dc=univ,dc=fr)",
                "uid",
                List.of("eduPersonPrincipalName"),
                "givenName",
                List.of("sn", "supannNomdeNaissance"),
                "displayName",
                List.of("mail"),
                10,
                Duration.ofSeconds(5),
                Duration.ofMinutes(15));
    }

    private LdapDirectory directory(String password) {
        return directory(password, groups("", ""));
    }

    private LdapDirectory directory(String password, LdapGroupSettings groups) {
        LdapSettings settings = settings(password);
        return new LdapDirectory(LdapConnections.of(settings), settings, groups);
    }

    private static LdapGroupSettings groups(String base, String people) {
        return new LdapGroupSettings(
                base,
                "(|(cn=profs)(cn=chercheurs))",
                "(cn=podium)",
                people,
                List.of("member", "uniqueMember", "memberUid"));
    }

    private void group(String cn, String kind, String... members) throws Exception {
        List<String> lines = new ArrayList<>(
                List.of("dn: cn=" + cn + ",ou=groups,dc=univ,dc=fr", "objectClass: " + kind, "cn: " + cn));
        lines.addAll(List.of(members));
        server.add(lines.toArray(String[]::new));
    }

    @Test
    void roles_come_from_groups_that_name_their_members() throws Exception {
        server.add("dn: ou=groups,dc=univ,dc=fr", "objectClass: organizationalUnit", "ou: groups");
        person("anne", "Anne", "Roche");
        person("bruno", "Bruno", "Petit");
        person("chloe", "Chloé", "Blanc");
        person("david", "David", "Noir", "eduPersonAffiliation: faculty");
        person("emma", "Emma", "Vert");
        group("profs", "groupOfNames", "member: UID=anne, OU=people,dc=univ,dc=fr", "member: cn=gone,dc=univ,dc=fr");
        group("chercheurs", "posixGroup", "memberUid: bruno", "memberUid: nobody");
        group("podium", "groupOfUniqueNames", "uniqueMember: uid=chloe," + BASE, "uniqueMember: uid=anne," + BASE);

        Map<String, Set<Role>> roles = new TreeMap<>();
        read(directory("secret", groups("ou=groups,dc=univ,dc=fr", "")).everybody())
                .forEach(entry -> roles.put(entry.userName(), entry.roles()));

        assertThat(roles)
                .hasSize(5)
                .containsEntry("anne", Set.of(Role.TEACHER, Role.ADMIN))
                .containsEntry("bruno", Set.of(Role.TEACHER))
                .containsEntry("chloe", Set.of(Role.ADMIN))
                .containsEntry("david", Set.of(Role.TEACHER))
                .containsEntry("emma", Set.of());
    }

    @Test
    void only_members_of_a_group_are_known_where_that_is_set() throws Exception {
        server.add("dn: ou=groups,dc=univ,dc=fr", "objectClass: organizationalUnit", "ou: groups");
        person("anne", "Anne", "Roche");
        person("bruno", "Bruno", "Petit");
        group("all", "posixGroup", "memberUid: Anne");

        assertThat(read(directory("secret", groups("ou=groups,dc=univ,dc=fr", "(cn=all)"))
                        .everybody()))
                .extracting(DirectoryEntry::userName)
                .containsExactly("anne");
    }

    @Test
    void a_changed_group_is_noticed() throws Exception {
        server.add("dn: ou=groups,dc=univ,dc=fr", "objectClass: organizationalUnit", "ou: groups");
        group("profs", "posixGroup", "memberUid: anne");
        group("others", "posixGroup", "memberUid: anne");
        LdapDirectory directory = directory("secret", groups("ou=groups,dc=univ,dc=fr", ""));
        assertThat(directory.groupsChangedSince(Instant.EPOCH)).isTrue();
        assertThat(directory.groupsChangedSince(Instant.parse("2100-01-01T00:00:00Z")))
                .as("none since")
                .isFalse();
        server.delete("cn=profs,ou=groups,dc=univ,dc=fr");
        assertThat(directory.groupsChangedSince(Instant.EPOCH))
                .as("one that gives no role")
                .isFalse();
        assertThat(directory("secret").groupsChangedSince(Instant.EPOCH)).isFalse();
    }

    private static List<DirectoryEntry> read(DirectoryImport.Listing listing) throws Exception {
        List<DirectoryEntry> entries = new ArrayList<>();
        listing.forEach(entries::add);
        return entries;
    }

    @Test
    void all_pages_are_read() throws Exception {
        for (int n = 0; n < 37; n++) {
            person("p" + n, "Given" + n, "Family");
        }

        assertThat(read(directory("secret").everybody()))
                .extracting(DirectoryEntry::userName)
                .hasSize(37)
                .doesNotHaveDuplicates();
    }

    @Test
    void names_accounts_addresses_and_roles_are_those_of_the_entry() throws Exception {
        person(
                "jdupont",
                "Jeanne",
                "Dupont",
                "supannNomdeNaissance: Durand",
                "displayName: Jeanne DUPONT",
                "eduPersonPrincipalName: jeanne@univ.fr",
                "eduPersonAffiliation: member",
                "eduPersonAffiliation: faculty",
                "memberOf: cn=podium,ou=groups,dc=univ,dc=fr");
        person("etud", "Élise", "Moreau", "eduPersonAffiliation: student");

        List<DirectoryEntry> entries = read(directory("secret").everybody()).stream()
                .sorted(java.util.Comparator.comparing(DirectoryEntry::userName).reversed())
                .toList();

        assertThat(entries).hasSize(2);
        DirectoryEntry jeanne = entries.getFirst();
        assertThat(jeanne.displayName()).isEqualTo("Jeanne DUPONT");
        assertThat(jeanne.names()).extracting(Object::toString).containsExactly("Jeanne Dupont", "Jeanne Durand");
        assertThat(jeanne.otherUserNames()).containsExactly("jeanne@univ.fr");
        assertThat(jeanne.roles()).containsExactlyInAnyOrder(Role.TEACHER, Role.ADMIN);
        assertThat(entries.getLast().roles()).isEmpty();
    }

    @Test
    void later_only_changed_entries_are_read() throws Exception {
        person("old", "Old", "Person", "modifyTimestamp: 20260101000000Z");
        person("new", "New", "Person", "modifyTimestamp: 20261101000000Z");
        server.modify(
                "uid=new," + BASE, new Modification(ModificationType.REPLACE, "modifyTimestamp", "20261101000000Z"));

        assertThat(read(directory("secret").changedSince(Instant.parse("2026-06-01T00:00:00Z"))))
                .extracting(DirectoryEntry::userName)
                .contains("new");
    }

    @Test
    void an_entry_that_is_no_person_is_passed_over() throws Exception {
        person("fine", "Fine", "Person");
        person("long", "L", "x".repeat(300));

        assertThat(read(directory("secret").everybody()))
                .extracting(DirectoryEntry::userName)
                .containsExactly("fine");
    }

    /** A server of the same people that answers in its own way. */
    private void replace(InMemoryDirectoryServerConfig config) throws Exception {
        config.addAdditionalBindCredentials(READER, "secret");
        config.setSchema(null);
        InMemoryDirectoryServer other = new InMemoryDirectoryServer(config);
        for (int n = 0; n < 37; n++) {
            person("p" + n, "Given" + n, "Family");
        }
        other.importFromLDIF(true, new LDIFReader(new ByteArrayInputStream(ldif())));
        other.startListening();
        server.shutDown(true);
        server = other;
    }

    private byte[] ldif() throws Exception {
        Path file = folder.resolve("people.ldif");
        server.exportToLDIF(file.toString(), true, true);
        return Files.readAllBytes(file);
    }

    @Test
    void an_answer_that_the_server_cuts_off_is_a_fault_and_not_the_whole() throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=univ,dc=fr");
        config.addInMemoryOperationInterceptor(new InMemoryOperationInterceptor() {
            @Override
            public void processSearchResult(InMemoryInterceptedSearchResult result) {
                result.setResult(new LDAPResult(1, ResultCode.SIZE_LIMIT_EXCEEDED));
            }
        });
        replace(config);

        assertThatThrownBy(() -> read(directory("secret").everybody()))
                .isInstanceOfSatisfying(
                        RuntimeException.class,
                        fault -> assertThat(LdapFaults.read(fault).why()).isEqualTo("@reason.ldap-size-limit"));
    }

    @Test
    void a_connection_that_is_lost_between_two_pages_is_a_fault() throws Exception {
        AtomicInteger answers = new AtomicInteger();
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=univ,dc=fr");
        config.addInMemoryOperationInterceptor(new InMemoryOperationInterceptor() {
            @Override
            public void processSearchEntry(InMemoryInterceptedSearchEntry entry) {
                if (answers.incrementAndGet() == 25) {
                    server.closeAllConnections(false);
                }
            }
        });
        replace(config);

        assertThatThrownBy(() -> read(directory("secret").everybody()))
                .isInstanceOfSatisfying(
                        RuntimeException.class,
                        fault -> assertThat(LdapFaults.read(fault).why()).isEqualTo("@reason.ldap-lost"));
    }

    @Test
    void entries_beside_a_referral_are_taken_and_nobody_counts_as_having_left() throws Exception {
        person("fine", "Fine", "Person");
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=univ,dc=fr");
        config.addInMemoryOperationInterceptor(new InMemoryOperationInterceptor() {
            @Override
            public void processSearchResult(InMemoryInterceptedSearchResult result) {
                result.setResult(new LDAPResult(
                        1, ResultCode.REFERRAL, null, null, new String[] {"ldap://other.univ.fr/"}, new Control[0]));
            }
        });
        replace(config);
        boolean[] partial = {false};
        List<String> names = new ArrayList<>();

        directory("secret").everybody().forEach(new DirectoryImport.Taker() {
            @Override
            public void accept(DirectoryEntry entry) {
                names.add(entry.userName());
            }

            @Override
            public void partial() {
                partial[0] = true;
            }
        });

        assertThat(names).contains("fine");
        assertThat(partial[0]).isTrue();
    }

    @Test
    void a_wrong_password_is_told_without_it() {
        assertThatThrownBy(() -> read(directory("guessed").everybody()))
                .satisfies(fault -> assertThat(fault.toString()).doesNotContain("guessed"));
        assertThat(settings("secret").toString()).doesNotContain("secret");
    }
}
