package org.podium.fakebbb.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A listening port whose door can be shut and opened again, on the same number: a second socket that never listens keeps it
 * meanwhile, or another program could get it, as the end of a connection of its own.
 */
public final class HttpDoor implements AutoCloseable {
    private final Handler handler;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final Set<Thread> servants = ConcurrentHashMap.newKeySet();
    private final InetSocketAddress address;
    private final Socket keeper;
    private @Nullable ServerSocket listener;

    private HttpDoor(ServerSocket listener, Handler handler) throws IOException {
        this.handler = handler;
        this.listener = listener;
        this.address = new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort());
        this.keeper = new Socket();
        keeper.setOption(StandardSocketOptions.SO_REUSEPORT, true);
        keeper.bind(address);
    }

    /** Port 0 picks a free one. */
    public static HttpDoor open(InetSocketAddress address, Handler handler) throws IOException {
        HttpDoor door = new HttpDoor(listen(address), handler);
        door.welcome();
        return door;
    }

    public int port() {
        return address.getPort();
    }

    /** From now on connections are refused, and those that are open end. */
    public synchronized void shut() {
        try {
            if (listener != null) {
                listener.close();
                listener = null;
            }
            for (Socket client : clients) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a shut door; an open one stays as it is. */
    public synchronized void reopen() {
        if (listener == null) {
            try {
                listener = listen(address);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            welcome();
        }
    }

    @Override
    public void close() {
        shut();
        try {
            keeper.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        servants.forEach(Thread::interrupt);
    }

    private static ServerSocket listen(InetSocketAddress address) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.setOption(StandardSocketOptions.SO_REUSEPORT, true);
        socket.bind(address, 512);
        return socket;
    }

    private synchronized void welcome() {
        ServerSocket here = listener;
        if (here != null) {
            Thread.ofVirtual().name("fake-bbb door").start(() -> accept(here));
        }
    }

    private void accept(ServerSocket here) {
        while (!here.isClosed()) {
            try {
                Socket client = here.accept();
                clients.add(client);
                if (here.isClosed()) {
                    client.close(); // it came while the door was being shut, and was not among those who were shown out
                    clients.remove(client);
                    return;
                }
                Thread.ofVirtual().name("fake-bbb client").start(() -> serve(client));
            } catch (IOException shut) {
                // The loop's condition tells whether that was the end.
            }
        }
    }

    private void serve(Socket client) {
        servants.add(Thread.currentThread());
        try (client) {
            new Connection(client, handler).serve();
        } catch (IOException | RuntimeException clientWentAwayOrSpokeNoHttp) {
            // Nobody is left to tell.
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            servants.remove(Thread.currentThread());
            clients.remove(client);
        }
    }
}
