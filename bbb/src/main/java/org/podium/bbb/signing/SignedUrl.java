package org.podium.bbb.signing;

import java.net.URI;

/** The full address of a call. Whoever has it can repeat the call for ever, so it prints itself without its query. */
public final class SignedUrl {
    private final URI uri;

    private SignedUrl(URI uri) {
        this.uri = uri;
    }

    /** Signs a call. A pure function: the same words give the same address. */
    public static SignedUrl of(ApiBase base, Call call, Secret secret, ChecksumAlgorithm algorithm) {
        String query = call.query().raw();
        String checksum = secret.checksum(algorithm, call.name() + query);
        String signed = query + (query.isEmpty() ? "" : "&") + "checksum=" + checksum;
        return new SignedUrl(URI.create(base + call.name() + "?" + signed));
    }

    /** The base itself: asked without a call, it tells the version to anyone. */
    public static SignedUrl unsigned(ApiBase base) {
        return new SignedUrl(base.uri());
    }

    /** The address to send to; for no log, no mail, no page. */
    public URI uri() {
        return uri;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedUrl url && uri.equals(url.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public String toString() {
        return uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
    }
}
