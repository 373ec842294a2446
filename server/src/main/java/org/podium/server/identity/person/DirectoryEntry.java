package org.podium.server.identity.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.podium.server.identity.PersonName;
import org.podium.server.identity.name.NameKey;

/**
 * One person as a directory lists them.
 *
 * @param names all of them, the usual one first
 * @param otherUserNames of further accounts, such as an eduPersonPrincipalName
 * @param emails the usual one first
 */
public record DirectoryEntry(
        String userName,
        String displayName,
        List<PersonName> names,
        Set<String> otherUserNames,
        List<String> emails,
        Set<Role> roles) {
    /** A value by which a person is found, and of which kind it is. */
    public record Key(char kind, String key) {}

    /** Kinds of keys, as they stand in the index. */
    public static final char USER_NAME = 'U';

    public static final char EMAIL = 'E';
    public static final char NAME = 'N';
    public static final char WORD = 'W';

    private static final int LONGEST = 255;

    public DirectoryEntry {
        userName = userName.strip().toLowerCase(Locale.ROOT);
        if (userName.isEmpty() || userName.length() > LONGEST || hasControl(userName)) {
            throw new IllegalArgumentException("not a user name: \"" + userName + "\"");
        }
        displayName = displayName.isBlank()
                ? names.stream().findFirst().map(PersonName::toString).orElse(userName)
                : displayName.strip();
        names = List.copyOf(names);
        otherUserNames = Set.copyOf(otherUserNames);
        emails = emails.stream()
                .map(String::strip)
                .filter(mail -> mail.contains("@") && mail.length() <= LONGEST)
                .toList();
        roles = Set.copyOf(roles);
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    public String email() {
        return emails.isEmpty() ? "" : emails.getFirst();
    }

    public String givenName() {
        return names.isEmpty() ? "" : names.getFirst().given();
    }

    public String familyName() {
        return names.isEmpty() ? "" : names.getFirst().family();
    }

    /** All that the person is to be found by. */
    public Set<Key> keys() {
        Set<Key> keys = new LinkedHashSet<>();
        keys.add(new Key(USER_NAME, userName.toLowerCase(Locale.ROOT)));
        otherUserNames.forEach(name -> keys.add(new Key(USER_NAME, name.strip().toLowerCase(Locale.ROOT))));
        emails.forEach(mail -> keys.add(new Key(EMAIL, mail.toLowerCase(Locale.ROOT))));
        for (PersonName name : names) {
            NameKey.of(name).forEach(key -> keys.add(new Key(NAME, key.text())));
            NameKey.wordsOf(name).forEach(word -> keys.add(new Key(WORD, word)));
        }
        return keys;
    }
}
