package org.podium.server.identity.directory.ldap;

import java.util.Optional;
import javax.naming.NamingException;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.person.People;
import org.podium.server.identity.person.Person;
import org.springframework.ldap.AuthenticationException;
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
        Optional<LdapDirectory.Found> found = directory.find(userName.strip()).filter(one -> binds(one, password));
        found.ifPresent(one -> imports.some("ldap", taker -> taker.accept(one.entry())));
        return found.flatMap(one -> people.byUserName(one.entry().userName()))
                .filter(person -> person.active() && !person.source().equals("local"));
    }

    private boolean binds(LdapDirectory.Found found, String password) {
        try {
            source.getContext(found.place(), password).close();
            return true;
        } catch (AuthenticationException e) {
            return false;
        } catch (NamingException e) {
            // It had opened, so the password was right.
            return true;
        }
    }
}
