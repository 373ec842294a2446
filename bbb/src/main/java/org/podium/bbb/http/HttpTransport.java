package org.podium.bbb.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.podium.bbb.error.BbbError;
import org.podium.bbb.error.BbbError.Awaited;
import org.podium.bbb.error.TransportException;

/** The transport of Java's own HTTP client. One serves any number of servers; close it when the last is done. */
public final class HttpTransport implements Transport, AutoCloseable {
    private final HttpClient client;
    private final Duration connect;

    /** A transport that trusts whom Java trusts. */
    public HttpTransport(Duration connect) {
        this(builder(connect).build(), connect);
    }

    /** A transport that trusts whom this context trusts, for a university with its own certificate authority. */
    public HttpTransport(Duration connect, SSLContext trust) {
        this(builder(connect).sslContext(trust).build(), connect);
    }

    private HttpTransport(HttpClient client, Duration connect) {
        this.client = client;
        this.connect = connect;
    }

    private static HttpClient.Builder builder(Duration connect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect);
    }

    @Override
    public Reply send(Request request) throws TransportException {
        Deadline deadline = new Deadline(request.patience());
        try {
            HttpResponse<InputStream> response = client.send(http(request, deadline), _ -> new TimedBody(deadline));
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location"),
                    response.body());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new TransportException(new BbbError.Interrupted());
        } catch (IOException e) {
            throw new TransportException(trouble(e, deadline));
        }
    }

    private static HttpRequest http(Request request, Deadline deadline) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.url().uri())
                .timeout(deadline.forHead())
                .header("Accept", "application/xml, text/xml, application/json;q=0.9")
                .header("User-Agent", "Podium");
        request.upload()
                .ifPresent(upload -> builder.header("Content-Type", upload.formType())
                        .POST(BodyPublishers.ofByteArray(upload.form())));
        return builder.build();
    }

    private BbbError trouble(IOException failure, Deadline deadline) {
        return switch (failure) {
            case HttpConnectTimeoutException _ -> new BbbError.TimedOut(Awaited.CONNECTION, connect);
            case HttpTimeoutException _ -> deadline.missed();
            case ConnectException _ when caused(failure, UnresolvedAddressException.class) -> unknownHost();
            case UnknownHostException _ -> unknownHost();
            case NoRouteToHostException _ -> new BbbError.Unreachable("no route leads to the host");
            case ConnectException _ -> new BbbError.ConnectionRefused();
            case SSLException _ -> new BbbError.TlsFailed(words(failure));
            default -> new BbbError.ConnectionLost(words(failure));
        };
    }

    private static BbbError unknownHost() {
        return new BbbError.Unreachable("the name of the host is unknown");
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> by) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (by.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String words(IOException failure) {
        return Objects.toString(failure.getMessage(), failure.getClass().getSimpleName());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
