package org.podium.fakebbb.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/** Ports, tried before anything slow begins. */
final class Ports {
    private Ports() {}

    /**
     * Why a server could not listen there, as a sentence with the cure; empty if it can.
     *
     * @param port 0 for any free one
     * @param option that names another one
     */
    static Optional<String> fault(String host, int port, String option) {
        if (port < 0 || port > 65_535) {
            return Optional.of(port + " is no port: " + option + " takes a number from 0, any free one, to 65535");
        }
        try (ServerSocket any = new ServerSocket()) {
            any.bind(new InetSocketAddress(InetAddress.getByName(host), 0));
        } catch (IOException _) {
            return Optional.of(host + " is no address of this machine: --host takes another");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("Port " + port + " of " + host + " cannot be used (" + e.getMessage()
                    + "): choose another with " + option + " N");
        }
    }

    /** What a person opens, who asked for pages at one address of this machine or at all of them. */
    static String address(String host, URI local) throws UnknownHostException {
        InetAddress asked = InetAddress.getByName(host);
        boolean here = asked.isAnyLocalAddress() || asked.equals(InetAddress.getLoopbackAddress());
        String name = host.contains(":") ? "[" + host + "]" : host;
        return here ? local.toString() : "http://" + name + ":" + local.getPort();
    }
}
