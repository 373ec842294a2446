package org.podium.server.signin.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * What failed sign-ins are counted by.
 *
 * @param name in one form of all that a directory takes for the same
 * @param address from where
 */
record Who(String name, String address) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Some proxies add the client's port, which is another for each connection. */
    private static final Pattern PORT = Pattern.compile("^(?:\\[(?<wide>.+)]|(?<short>[0-9.]+))(?::[0-9]+)?$");

    /** What one customer of a network has, who may use a new address of it for each try. */
    private static final int NETWORK_BYTES = 8;

    static Who of(Authentication claim) {
        String address =
                claim.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        return new Who(claim.getName(), address);
    }

    Who {
        String one = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        name = SPACES.matcher(one.strip()).replaceAll(" ");
    }

    /** Whether somebody may have this name: the database cannot even be asked for others, and no directory need be. */
    boolean possible() {
        return name.chars().noneMatch(Character::isISOControl);
    }

    /** The address, or of IPv6 all those that it shares its first half with. */
    String network() {
        try {
            InetAddress numbered = InetAddress.ofLiteral(PORT.matcher(address).replaceFirst("${wide}${short}"));
            return numbered instanceof Inet6Address wide
                    ? HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), NETWORK_BYTES)) + "::/64"
                    : numbered.getHostAddress();
        } catch (IllegalArgumentException unnumbered) {
            return address;
        }
    }

    String pair() {
        return "pair " + name + " " + network();
    }

    String byName() {
        return "name " + name;
    }

    String byAddress() {
        return "address " + network();
    }
}
