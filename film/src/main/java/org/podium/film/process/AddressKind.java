package org.podium.film.process;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where an address leads, seen from a machine that may stand in somebody's inner network. */
public enum AddressKind {
    PUBLIC,
    /** Of an inner network, or of no network at all. */
    PRIVATE,
    /** Of this very stretch of cable; here clouds answer with the keys of their machines. */
    LINK_LOCAL,
    LOOPBACK;

    private static final int IPV4_BYTES = 4;
    private static final byte[] TRANSLATED = {0, 0x64, (byte) 0xff, (byte) 0x9b};

    public static AddressKind of(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address wide) {
            if (Arrays.equals(bytes, 0, 4, TRANSLATED, 0, 4)) {
                return of(Arrays.copyOfRange(bytes, 12, 16)); // NAT64
            }
            if (bytes[0] == 0x20 && bytes[1] == 0x02) {
                return of(Arrays.copyOfRange(bytes, 2, 6)); // 6to4
            }
            if (wide.isIPv4CompatibleAddress() && !address.isLoopbackAddress()) {
                return of(Arrays.copyOfRange(bytes, 12, 16));
            }
        }
        if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
            return LOOPBACK;
        }
        if (address.isLinkLocalAddress()) {
            return LINK_LOCAL;
        }
        return address.isSiteLocalAddress() || address.isMulticastAddress() || isReserved(bytes) ? PRIVATE : PUBLIC;
    }

    private static AddressKind of(byte[] ipv4) {
        try {
            return of(InetAddress.getByAddress(ipv4));
        } catch (UnknownHostException impossible) {
            return PRIVATE;
        }
    }

    /** What Java does not tell: carriers' inner networks, the network itself, what is kept for later, unique local IPv6. */
    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (bytes.length == IPV4_BYTES) {
            boolean carrier = first == 100 && second >= 64 && second < 128;
            boolean special = first == 192 && second == 0 && bytes[2] == 0;
            boolean measuring = first == 198 && (second & 0xfe) == 18;
            return first == 0 || first >= 240 || carrier || special || measuring;
        }
        return (first & 0xfe) == 0xfc;
    }
}
