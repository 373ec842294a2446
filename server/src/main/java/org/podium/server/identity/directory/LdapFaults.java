package org.podium.server.identity.directory;

import org.springframework.ldap.AuthenticationException;
import org.springframework.ldap.CommunicationException;
import org.springframework.ldap.NameNotFoundException;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.PartialResultException;
import org.springframework.ldap.ServiceUnavailableException;
import org.springframework.ldap.SizeLimitExceededException;
import org.springframework.ldap.TimeLimitExceededException;

/** What a fault of reading says, in words; never the message of a library, which may hold what the server sent. */
public final class LdapFaults {
    private LdapFaults() {}

    public static DirectoryFault read(RuntimeException fault) {
        return switch (fault) {
            case DirectoryFault known -> known;
            case SizeLimitExceededException limit -> DirectoryFault.of("ldap-size-limit", limit);
            case TimeLimitExceededException limit -> DirectoryFault.of("ldap-time-limit", limit);
            case AuthenticationException refused -> DirectoryFault.of("ldap-refused", refused);
            case NameNotFoundException base -> DirectoryFault.of("ldap-no-base", base);
            case PartialResultException elsewhere -> DirectoryFault.of("ldap-elsewhere", elsewhere);
            case CommunicationException lost -> DirectoryFault.of("ldap-lost", lost);
            case ServiceUnavailableException lost -> DirectoryFault.of("ldap-lost", lost);
            case NamingException other ->
                DirectoryFault.of("ldap-other", other, other.getClass().getSimpleName());
            default -> DirectoryFault.of("failed-here", null, fault.getClass().getSimpleName());
        };
    }
}
