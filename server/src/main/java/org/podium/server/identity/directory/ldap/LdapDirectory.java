package org.podium.server.identity.directory.ldap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.podium.server.identity.PersonName;
import org.podium.server.identity.directory.DirectoryImport;
import org.podium.server.identity.directory.Remark;
import org.podium.server.identity.person.DirectoryEntry;
import org.podium.server.identity.person.Role;
import org.springframework.ldap.core.ContextSource;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapOperations;
import org.springframework.ldap.filter.EqualsFilter;

/** Reads people from LDAP, page by page; what cannot be a person is passed over and told. */
final class LdapDirectory {
    private static final DateTimeFormatter LDAP_TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A name with more values is a fault of the directory. */
    private static final int MOST_NAMES = 10;

    private final ContextSource source;
    private final LdapSettings settings;
    private final LdapPages pages;
    private final LdapGroups groups;

    LdapDirectory(ContextSource source, LdapSettings settings, LdapGroupSettings groups) {
        this.source = source;
        this.settings = settings;
        this.pages = new LdapPages(settings.pageSize());
        this.groups = new LdapGroups(groups, pages);
    }

    DirectoryImport.Listing everybody() {
        return taker -> read(settings.filter(), taker, found -> taker.accept(found.entry()));
    }

    /** Those whose entry has changed since. */
    DirectoryImport.Listing changedSince(Instant moment) {
        String changed = "(&" + settings.filter() + changed(moment) + ")";
        return taker -> read(changed, taker, found -> taker.accept(found.entry()));
    }

    /** Whether a group has changed since whose members have a role by it, or are known by it. */
    boolean groupsChangedSince(Instant moment) {
        return LdapPages.connected(source, operations -> groups.changed(operations, changed(moment)));
    }

    private static String changed(Instant moment) {
        return "(modifyTimestamp>=" + LDAP_TIME.format(moment) + ")";
    }

    /** An entry and where it is. */
    record Found(String place, DirectoryEntry entry) {}

    /** The one entry of a user name; nothing when there are several. */
    Optional<Found> find(String userName) {
        String one = "(&" + settings.filter() + new EqualsFilter(settings.userName(), userName).encode() + ")";
        List<Found> found = new ArrayList<>();
        read(one, _ -> {}, found::add);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** @param about hears what is wrong */
    private void read(String filter, DirectoryImport.Taker about, Consumer<Found> taker) {
        LdapPages.connected(source, operations -> {
            Map<Role, Set<String>> roles = new HashMap<>();
            roles.put(Role.TEACHER, names(operations, settings.teachers(), filter));
            roles.put(Role.ADMIN, names(operations, settings.administrators(), filter));
            Map<Role, LdapGroups.Members> members =
                    Map.of(Role.TEACHER, groups.teachers(operations), Role.ADMIN, groups.administrators(operations));
            Optional<LdapGroups.Members> people = groups.people(operations);
            LdapPages.Extent extent = pages.read(operations, settings.base(), filter, attributes(), entry -> {
                String place = entry.getNameInNamespace();
                String userName = first(entry, settings.userName());
                if (people.isPresent() && !people.get().has(place, userName)) {
                    return;
                }
                Set<Role> own = EnumSet.noneOf(Role.class);
                roles.forEach((role, names) -> {
                    if (names.contains(userName)
                            || (members.containsKey(role) && members.get(role).has(place, userName))) {
                        own.add(role);
                    }
                });
                try {
                    taker.accept(new Found(place, entry(entry, userName, own)));
                } catch (IllegalArgumentException e) {
                    passOver(about, place, userName);
                }
            });
            if (extent == LdapPages.Extent.WITH_REFERRALS) {
                about.partial();
            }
            return extent;
        });
    }

    private static void passOver(DirectoryImport.Taker about, String place, String userName) {
        if (userName.isBlank()) {
            about.nobody(new Remark(place, Remark.Reason.NO_USER_NAME, ""));
        } else {
            about.passedOver(userName.strip(), new Remark(place, Remark.Reason.UNUSABLE, userName));
        }
    }

    /** A role is a filter of its own, so the server decides about it. */
    private Set<String> names(LdapOperations operations, String role, String filter) {
        Set<String> names = new HashSet<>();
        if (!role.isBlank()) {
            pages.read(operations, settings.base(), "(&" + filter + role + ")", List.of(settings.userName()), entry -> {
                String name = entry.getStringAttribute(settings.userName());
                if (name != null) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private List<String> attributes() {
        List<String> attributes =
                new ArrayList<>(List.of(settings.userName(), settings.givenName(), settings.displayName()));
        attributes.addAll(settings.otherUserNames());
        attributes.addAll(settings.familyNames());
        attributes.addAll(settings.emails());
        return attributes;
    }

    private DirectoryEntry entry(DirContextOperations entry, String userName, Set<Role> own) {
        return new DirectoryEntry(
                userName,
                first(entry, settings.displayName()),
                names(entry),
                new LinkedHashSet<>(values(entry, settings.otherUserNames())),
                values(entry, settings.emails()),
                own);
    }

    /** Each given name with each family name: the name of birth is a name too. */
    private List<PersonName> names(DirContextOperations entry) {
        List<PersonName> names = new ArrayList<>();
        for (String family : values(entry, settings.familyNames())) {
            for (String given : values(entry, List.of(settings.givenName()))) {
                if (names.size() < MOST_NAMES) {
                    names.add(new PersonName(given, family));
                }
            }
        }
        return names;
    }

    private static String first(DirContextOperations entry, String attribute) {
        String value = entry.getStringAttribute(attribute);
        return value == null ? "" : value;
    }

    private static List<String> values(DirContextOperations entry, List<String> attributes) {
        List<String> values = new ArrayList<>();
        for (String attribute : attributes) {
            String[] found = entry.getStringAttributes(attribute);
            if (found != null) {
                values.addAll(List.of(found));
            }
        }
        return values.stream().filter(value -> !value.isBlank()).distinct().toList();
    }
}
