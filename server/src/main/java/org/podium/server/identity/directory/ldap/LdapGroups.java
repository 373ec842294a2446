package org.podium.server.identity.directory.ldap;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapOperations;

/** Reads who is a member of groups: {@code groupOfNames}, {@code groupOfUniqueNames}, {@code posixGroup}. */
final class LdapGroups {
    private final LdapGroupSettings settings;
    private final LdapPages pages;

    LdapGroups(LdapGroupSettings settings, LdapPages pages) {
        this.settings = settings;
        this.pages = pages;
    }

    /**
     * Members of some groups.
     *
     * @param places of their entries; capitals and blanks in them mean nothing
     * @param userNames in small letters
     */
    record Members(Set<LdapName> places, Set<String> userNames) {
        Members {
            places = Set.copyOf(places);
            userNames = Set.copyOf(userNames);
        }

        boolean has(String place, String userName) {
            return userNames.contains(userName.toLowerCase(Locale.ROOT))
                    || place(place).filter(places::contains).isPresent();
        }
    }

    Members teachers(LdapOperations operations) {
        return members(operations, settings.teachers());
    }

    Members administrators(LdapOperations operations) {
        return members(operations, settings.administrators());
    }

    /** Whom Podium should know; nothing when that is not a matter of groups. */
    Optional<Members> people(LdapOperations operations) {
        return settings.present() && !settings.people().isBlank()
                ? Optional.of(members(operations, settings.people()))
                : Optional.empty();
    }

    /** Whether a group that counts was changed: then entries whose own time is old may have another role. */
    boolean changed(LdapOperations operations, String changed) {
        boolean[] any = {false};
        for (String filter : List.of(settings.teachers(), settings.administrators(), settings.people())) {
            if (settings.present() && !filter.isBlank()) {
                pages.read(
                        operations, settings.base(), "(&" + filter + changed + ")", List.of("cn"), _ -> any[0] = true);
            }
        }
        return any[0];
    }

    private Members members(LdapOperations operations, String filter) {
        Set<LdapName> places = new HashSet<>();
        Set<String> userNames = new HashSet<>();
        if (settings.present() && !filter.isBlank()) {
            pages.read(
                    operations,
                    settings.base(),
                    filter,
                    settings.members(),
                    group -> values(group).forEach(value -> {
                        Optional<LdapName> place = value.indexOf('=') > 0 ? place(value) : Optional.empty();
                        place.ifPresentOrElse(places::add, () -> userNames.add(value.toLowerCase(Locale.ROOT)));
                    }));
        }
        return new Members(places, userNames);
    }

    private Stream<String> values(DirContextOperations group) {
        return settings.members().stream().flatMap(attribute -> {
            String[] found = group.getStringAttributes(attribute);
            return found == null ? Stream.empty() : Stream.of(found);
        });
    }

    private static Optional<LdapName> place(String name) {
        try {
            return Optional.of(new LdapName(name));
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }
}
