package org.podium.fakebbb.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class HttpDoorTest {
    private static final InetSocketAddress ANY = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @Test
    void a_shut_door_refuses_and_nobody_else_gets_its_port() throws IOException {
        try (HttpDoor door = HttpDoor.open(ANY, request -> new Delivery.Silence())) {
            InetSocketAddress place = new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port());
            door.shut();

            assertThatThrownBy(() -> connect(place)).isInstanceOf(ConnectException.class);
            assertThatThrownBy(() -> take(place)).isInstanceOf(BindException.class);
            door.reopen();
            connect(place);
        }
    }

    @Test
    void whoever_was_let_in_is_shown_out_when_it_is_shut() throws IOException {
        try (HttpDoor door = HttpDoor.open(ANY, request -> new Delivery.Silence());
                Socket client = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            door.shut();

            assertThat(end(client)).isTrue();
        }
    }

    /** Whether the other side ended it, in whatever way. */
    private static boolean end(Socket client) {
        try {
            return client.getInputStream().read() < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    private static void connect(InetSocketAddress place) throws IOException {
        try (Socket client = new Socket()) {
            client.connect(place);
        }
    }

    private static void take(InetSocketAddress place) throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            other.setReuseAddress(true);
            other.bind(place);
        }
    }
}
