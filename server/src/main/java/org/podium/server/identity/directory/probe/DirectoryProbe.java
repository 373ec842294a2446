package org.podium.server.identity.directory.probe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.naming.directory.SearchControls;
import org.podium.server.identity.directory.csv.CsvDirectory;
import org.podium.server.identity.directory.csv.CsvSettings;
import org.podium.server.identity.directory.ldap.LdapConnections;
import org.podium.server.identity.directory.ldap.LdapSettings;
import org.podium.server.platform.Probe;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.stereotype.Component;

/** Whether people can be read: from LDAP, from the file. */
@Component
class DirectoryProbe implements Probe {
    /** So many entries are asked for: enough to see that the filter finds people. */
    private static final int SAMPLE = 5;

    private final LdapSettings ldap;
    private final CsvSettings file;

    DirectoryProbe(LdapSettings ldap, CsvSettings file) {
        this.ldap = ldap;
        this.file = file;
    }

    @Override
    public List<Found> look() {
        List<Found> found = new ArrayList<>();
        if (ldap.present()) {
            found.add(ldap());
        }
        Path path = file.path();
        if (path != null && !path.toString().isEmpty()) {
            found.add(file(path));
        }
        if (found.isEmpty()) {
            found.add(Found.note(
                    "people: none are read; they are known once they sign in (podium.ldap, podium.people-file)"));
        }
        return found;
    }

    private Found ldap() {
        String name = "LDAP " + ldap.url();
        AtomicInteger people = new AtomicInteger();
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setCountLimit(SAMPLE);
        try {
            LdapTemplate template = new LdapTemplate(LdapConnections.of(ldap));
            template.setIgnoreSizeLimitExceededException(true);
            ContextMapper<Integer> counting = _ -> people.incrementAndGet();
            template.search(ldap.base(), ldap.filter(), controls, counting);
        } catch (NamingException e) {
            return Found.bad(name + ": " + Found.reason(e) + " (podium.ldap)");
        }
        return people.get() == 0
                ? Found.bad(name + " answers, but finds nobody below " + ldap.base()
                        + " (podium.ldap.base, podium.ldap.filter)")
                : Found.good(name + " answers and finds people");
    }

    private static Found file(Path path) {
        if (!Files.isReadable(path)) {
            return Found.bad("people file " + path + ": is not there, or may not be read (podium.people-file.path)");
        }
        try {
            AtomicInteger people = new AtomicInteger();
            new CsvDirectory(path).forEach(_ -> people.incrementAndGet());
            return people.get() == 0
                    ? Found.bad("people file " + path + ": nobody is in it")
                    : Found.good("people file " + path + ": " + people.get() + " people");
        } catch (RuntimeException e) {
            return Found.bad("people file " + path + ": " + Found.reason(e));
        }
    }
}
