package org.podium.server.signin.sso;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.podium.server.platform.Probe;
import org.springframework.stereotype.Component;

/** Whether the servers at which people sign in answer where the settings say. */
@Component
class SignInProbe implements Probe {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final CasSettings cas;
    private final OidcSettings oidc;

    SignInProbe(CasSettings cas, OidcSettings oidc) {
        this.cas = cas;
        this.oidc = oidc;
    }

    @Override
    public List<Found> look() {
        List<Found> found = new ArrayList<>();
        if (!cas.url().isBlank()) {
            found.add(
                    ask("sign-in by CAS, " + cas.url(), cas.url().replaceAll("/+$", "") + "/login", "podium.cas.url"));
        }
        if (!oidc.issuer().isBlank()) {
            String address = oidc.issuer().replaceAll("/+$", "") + "/.well-known/openid-configuration";
            found.add(ask("sign-in by OpenID Connect, " + oidc.issuer(), address, "podium.oidc.issuer"));
        }
        return found;
    }

    private static Found ask(String name, String address, String setting) {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status == OK
                    ? Found.good(name + ": answers")
                    : Found.bad(name + ": " + address + " answers with " + status + " (" + setting + ")");
        } catch (IOException | IllegalArgumentException e) {
            return Found.bad(name + ": " + Found.reason(e) + " (" + setting + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Found.note(name + ": given up");
        }
    }
}
