package org.podium.server.signin.saml;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ssl.pem.PemContent;

/** Podium's key and the certificate that others know it by. */
record OwnKey(PrivateKey key, X509Certificate certificate) {
    /** The configured one. */
    static Optional<OwnKey> of(SamlSettings settings) {
        if (settings.key().isBlank()) {
            return Optional.empty();
        }
        PrivateKey key = pem(Path.of(settings.key())).getPrivateKey();
        if (key == null) {
            throw new IllegalArgumentException("no private key in " + settings.key());
        }
        return Optional.of(new OwnKey(
                key, pem(Path.of(settings.certificate())).getCertificates().getFirst()));
    }

    static List<PublicKey> publicKeys(List<Path> files) {
        List<PublicKey> keys = new ArrayList<>();
        for (Path file : files) {
            pem(file).getCertificates().stream().map(Certificate::getPublicKey).forEach(keys::add);
        }
        return keys;
    }

    private static PemContent pem(Path file) {
        try {
            return PemContent.load(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + file, e);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "OwnKey[" + certificate.getSubjectX500Principal() + "]";
    }
}
