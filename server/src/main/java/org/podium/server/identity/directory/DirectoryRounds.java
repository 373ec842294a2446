package org.podium.server.identity.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.podium.server.notification.Finding;
import org.podium.server.notification.IncidentWords;
import org.podium.server.notification.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ldap.NamingException;
import org.springframework.stereotype.Component;

/** Runs an import and tells how it went: as incidents, and in the state that the administrator's page shows. */
@Component
public class DirectoryRounds {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryRounds.class);

    /** Raised when names get other keys, so that everybody is read anew. */
    private static final String KEYS = "2\t";

    private final DirectoryImport imports;
    private final DirectoryStates states;
    private final Incidents incidents;
    private final Clock clock;

    DirectoryRounds(DirectoryImport imports, DirectoryStates states, Incidents incidents, Clock clock) {
        this.imports = imports;
        this.states = states;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** Whether this version of a source was taken over already. */
    public boolean known(String source, String version) {
        return states.version(source).equals(KEYS + version);
    }

    /**
     * All people of a source.
     *
     * @param version what was read, to know it again
     * @return whether it was taken over
     */
    public boolean all(String source, String version, DirectoryImport.Listing listing) {
        try {
            ImportReport report = imports.all(source, states.accepted(source), listing);
            states.taken(source, KEYS + version, report, clock.instant());
            incidents.found(scope(source), findings(source, report));
            LOG.info("People from {}: {}", source, report);
            return true;
        } catch (TooFewPeople e) {
            states.held(source, e.missing(), clock.instant());
            incidents.found(
                    scope(source),
                    List.of(new Finding(
                            "directory.brake",
                            scope(source),
                            List.of(word(source), Integer.toString(e.missing()), Integer.toString(e.known())))));
            LOG.warn("People from {}: {} of {} are missing, so nothing was changed", source, e.missing(), e.known());
        } catch (LostRoles e) {
            held(source, e);
        } catch (RuntimeException e) {
            unread(source, e);
        }
        return false;
    }

    /** Some people of a source, such as those changed since; what the last full listing said stays said. */
    public boolean some(String source, DirectoryImport.Listing listing) {
        try {
            ImportReport report = imports.some(source, states.accepted(source), listing);
            states.looked(source, clock.instant());
            incidents.ended(scope(source), "directory.unread");
            incidents.ended(scope(source), "directory.roles");
            if (report.changed() > 0) {
                LOG.info("Changes from {}: {}", source, report);
            }
            return true;
        } catch (LostRoles e) {
            held(source, e);
            return false;
        } catch (RuntimeException e) {
            unread(source, e);
            return false;
        }
    }

    private void held(String source, LostRoles fault) {
        states.heldRoles(source, fault.all(), clock.instant());
        incidents.found(
                scope(source),
                List.of(new Finding(
                        "directory.roles",
                        scope(source),
                        List.of(
                                word(source),
                                IncidentWords.keyed("role." + fault.role()),
                                Integer.toString(fault.lost()),
                                Integer.toString(fault.holders())))));
        LOG.warn("People from {}: {}", source, fault.getMessage());
    }

    private void unread(String source, RuntimeException fault) {
        DirectoryFault known = LdapFaults.read(fault);
        states.tried(source, clock.instant());
        incidents.also(new Finding("directory.unread", scope(source), List.of(word(source), known.why())));
        if (fault instanceof DirectoryFault || fault instanceof NamingException) {
            LOG.warn("People from {} could not be read: {}", source, known.getMessage());
        } else {
            LOG.error("People from {} could not be read", source, fault);
        }
    }

    private static List<Finding> findings(String source, ImportReport report) {
        List<Finding> findings = new ArrayList<>();
        if (report.remarked() > 0) {
            Remark first = Objects.requireNonNull(report.remarks().getFirst());
            findings.add(new Finding(
                    "directory.rows",
                    scope(source),
                    List.of(word(source), Integer.toString(report.remarked()), first.where(), first.why())));
        }
        if (report.partial()) {
            findings.add(new Finding("directory.referrals", scope(source), List.of(word(source))));
        }
        return findings;
    }

    static String scope(String source) {
        return "directory:" + source;
    }

    private static String word(String source) {
        return IncidentWords.keyed("source." + source);
    }
}
