package org.podium.server.signin.saml;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.podium.server.signin.assertion.IdentityProvider;
import org.podium.server.signin.assertion.IdpMetadata;
import org.podium.server.signin.assertion.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The identity provider as it is known now. Podium starts while it is down, and goes on with what it knew last. */
final class IdentityProviders {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityProviders.class);

    /** After a failure it is not asked again at once, however many people want to sign in. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final SamlSettings settings;
    private final Clock clock;
    private final List<PublicKey> signers;
    private final Optional<IdentityProvider> configured;
    private @Nullable IdpMetadata known;
    private Instant next = Instant.MIN;

    IdentityProviders(SamlSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.signers = OwnKey.publicKeys(settings.metadataCertificates());
        this.configured = settings.metadata().isBlank() ? Optional.of(written(settings)) : Optional.empty();
    }

    private static IdentityProvider written(SamlSettings settings) {
        return new IdentityProvider(
                settings.provider(),
                URI.create(settings.signIn()),
                Optional.of(settings.signOut())
                        .filter(address -> !address.isBlank())
                        .map(URI::create),
                Optional.empty(),
                OwnKey.publicKeys(settings.certificates()));
    }

    /** The provider, read anew when it is time. */
    synchronized IdentityProvider current() throws Refused {
        if (configured.isPresent()) {
            return configured.get();
        }
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            refresh(now);
        }
        if (known == null || !now.isBefore(known.validUntil())) {
            throw new Refused("no valid metadata of the identity provider");
        }
        return known.provider();
    }

    private void refresh(Instant now) {
        try {
            known = IdpMetadata.read(bytes(), settings.provider(), signers, now);
            next = now.plus(settings.refresh());
        } catch (Refused | IOException e) {
            next = now.plus(PAUSE);
            LOG.warn("the metadata at {} cannot be used: {}", settings.metadata(), e.getMessage());
        }
    }

    private byte[] bytes() throws IOException {
        if (!settings.metadata().startsWith("http")) {
            Path file = Path.of(settings.metadata());
            if (Files.size(file) > IdpMetadata.LONGEST) {
                throw new IOException("larger than " + IdpMetadata.LONGEST + " bytes");
            }
            return Files.readAllBytes(file);
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.metadata()))
                .timeout(settings.patience())
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return fetched(
                    client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), IdpMetadata.LONGEST)));
        }
    }

    /** The deadline is for the whole, also for a server that sends byte by byte. */
    private byte[] fetched(CompletableFuture<HttpResponse<byte[]>> answer) throws IOException {
        try {
            HttpResponse<byte[]> response = answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("answered with " + response.statusCode());
            }
            return response.body();
        } catch (ExecutionException e) {
            throw new IOException("not to be had: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new IOException("not to be had within " + settings.patience(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }
}
