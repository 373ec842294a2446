package org.podium.fakebbb.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/** One client at the door: requests in, deliveries out, until one side has had enough. */
record Connection(Socket socket, Handler handler) {
    void serve() throws IOException, InterruptedException {
        socket.setTcpNoDelay(true);
        RequestReader requests = new RequestReader(new BufferedInputStream(socket.getInputStream()));
        OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
        boolean open = true;
        while (open) {
            Optional<Request> request = requests.next();
            open = request.isPresent() && deliver(request.get(), out);
        }
    }

    /** Whether the connection can serve another request. */
    private boolean deliver(Request request, OutputStream out) throws IOException, InterruptedException {
        boolean head = request.method().equals("HEAD");
        switch (handler.handle(request)) {
            case Delivery.Whole(Answer answer, Duration after) -> {
                Thread.sleep(after);
                header(answer, out);
                if (!head) {
                    answer.body().writeTo(out);
                }
                out.flush();
                return !request.header("connection").orElse("").equalsIgnoreCase("close");
            }
            case Delivery.Drip(Answer answer, Duration pause) -> drip(answer, pause, out);
            case Delivery.BrokenOff(Answer answer) -> {
                header(answer, out);
                byte[] whole = bytes(answer);
                out.write(whole, 0, whole.length / 2);
                out.flush();
            }
            case Delivery.Silence() -> Thread.sleep(Duration.ofDays(1));
            case Delivery.Reset() -> socket.setSoLinger(true, 0);
        }
        return false;
    }

    private void drip(Answer answer, Duration pause, OutputStream out) throws IOException, InterruptedException {
        header(answer, out);
        for (byte one : bytes(answer)) {
            out.flush();
            Thread.sleep(pause);
            out.write(one);
        }
        out.flush();
    }

    private static void header(Answer answer, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("HTTP/1.1 " + answer.status() + " " + answer.status() + "\r\n");
        answer.headers()
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append("\r\n"));
        text.append("Content-Length: ").append(answer.body().length()).append("\r\n\r\n");
        out.write(text.toString().getBytes(ISO_8859_1));
    }

    private static byte[] bytes(Answer answer) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        answer.body().writeTo(whole);
        return whole.toByteArray();
    }
}
