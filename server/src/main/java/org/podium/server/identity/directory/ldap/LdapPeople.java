package org.podium.server.identity.directory.ldap;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import javax.naming.NamingException;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.springframework.ldap.CommunicationException;
import org.springframework.ldap.ServiceUnavailableException;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.stereotype.Component;

/** People who prove themselves with their password in the directory. */
@Component
public class LdapPeople {
    private final LdapSettings settings;
    private final LdapContextSource source;
    private final LdapDirectory directory;
    private final DirectoryImport imports;
    private final People people;

    LdapPeople(
            LdapSettings settings,
            LdapGroupSettings groups,
            LdapContextSource source,
            DirectoryImport imports,
            People people) {
        this.settings = settings;
        this.source = source;
        this.directory = new LdapDirectory(source, settings, groups);
        this.imports = imports;
        this.people = people;
    }

    /** Whether there is a directory to ask. */
    public boolean present() {
        return settings.present();
    }

    /**
     * The person, if the password is theirs; taken over from the directory as it has them at this moment. A local account
     * of the same name is somebody else.
     */
    public Optional<Person> prove(String userName, String password) {
        // A bind without a password is one as nobody, and succeeds.
        if (!present() || userName.isBlank() || password.isEmpty()) {
            return Optional.empty();
        }
        Optional<LdapDirectory.Found> known = directory.find(userName.strip());
        // Nobody is tried like somebody: how long the answer takes must not tell which names there are.
        boolean right = binds(known.map(LdapDirectory.Found::place).orElseGet(() -> nowhere(userName)), password);
        Optional<LdapDirectory.Found> found = known.filter(_ -> right);
        found.ifPresent(one -> imports.some("ldap", taker -> taker.accept(one.entry())));
        return found.flatMap(one -> people.byUserName(one.entry().userName()))
                .filter(person -> person.active() && !person.source().equals("local"));
    }

    /** A place where the directory has no entry. */
    private String nowhere(String userName) {
        String nobody = "cn=" + UUID.nameUUIDFromBytes(userName.getBytes(StandardCharsets.UTF_8));
        return settings.base().isEmpty() ? nobody : nobody + "," + settings.base();
    }

    /** Servers refuse an entry that is absent or barred in several ways; all of them are the answer to a wrong password. */
    private boolean binds(String place, String password) {
        try {
            source.getContext(place, password).close();
            return true;
        } catch (CommunicationException | ServiceUnavailableException e) {
            throw e;
        } catch (org.springframework.ldap.NamingException e) {
            return false;
        } catch (NamingException e) {
            // It had opened, so the password was right.
            return true;
        }
    }
}
