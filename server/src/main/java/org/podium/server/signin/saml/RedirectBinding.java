package org.podium.server.signin.saml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.podium.server.signin.assertion.Refused;
import org.podium.server.signin.assertion.SafeXml;

/** Messages in the address of a redirect: deflated, and signed beside the message. */
final class RedirectBinding {
    static final String REQUEST = "SAMLRequest";
    static final String RESPONSE = "SAMLResponse";
    static final String RELAY_STATE = "RelayState";

    private static final String ALGORITHM = "SigAlg";
    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";

    /** Neither SHA-1 nor DSA. */
    private static final Map<String, String> ALGORITHMS = Map.of(
            MORE + "rsa-sha256", "SHA256withRSA",
            MORE + "rsa-sha384", "SHA384withRSA",
            MORE + "rsa-sha512", "SHA512withRSA",
            MORE + "ecdsa-sha256", "SHA256withECDSAinP1363Format",
            MORE + "ecdsa-sha384", "SHA384withECDSAinP1363Format",
            MORE + "ecdsa-sha512", "SHA512withECDSAinP1363Format");

    private RedirectBinding() {}

    /** The address that brings a message to another server. */
    static URI outgoing(URI to, String kind, String xml, String relayState, Optional<PrivateKey> key) {
        StringBuilder query = new StringBuilder(kind + "=" + encoded(deflated(xml)));
        if (!relayState.isEmpty()) {
            query.append('&').append(RELAY_STATE).append('=').append(encoded(relayState));
        }
        key.ifPresent(own -> {
            String algorithm = MORE + (own.getAlgorithm().equals("EC") ? "ecdsa-sha256" : "rsa-sha256");
            query.append('&').append(ALGORITHM).append('=').append(encoded(algorithm));
            String signature = signature(query.toString(), algorithm, own);
            query.append("&Signature=").append(encoded(signature));
        });
        return URI.create(to + (to.getQuery() == null ? "?" : "&") + query);
    }

    private static String deflated(String xml) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String signature(String text, String algorithm, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHMS.get(algorithm));
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("podium.saml.key cannot sign", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * The message in an address, signed with one of the keys.
     *
     * @param query as it was sent: the signature covers how it was encoded
     */
    static byte[] proven(String query, String kind, List<PublicKey> keys) throws Refused {
        Map<String, String> parts = parts(query);
        String algorithm = decoded(parts.getOrDefault(ALGORITHM, ""));
        String name = ALGORITHMS.get(algorithm);
        if (name == null) {
            throw new Refused("not signed, or by an algorithm that is weak or unknown");
        }
        byte[] text = Stream.of(kind, RELAY_STATE, ALGORITHM)
                .filter(parts::containsKey)
                .map(part -> part + "=" + parts.get(part))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] signature = base64(decoded(parts.getOrDefault("Signature", "")));
        for (PublicKey key : keys) {
            if (made(signature, text, name, key)) {
                return inflated(base64(decoded(parts.getOrDefault(kind, ""))));
            }
        }
        throw new Refused("the signature is not the identity provider's");
    }

    private static boolean made(byte[] signature, byte[] text, String algorithm, PublicKey key) {
        try {
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(key);
            verifier.update(text);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // A key of another kind, or nothing that could be a signature.
            return false;
        }
    }

    private static Map<String, String> parts(String query) throws Refused {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            String[] both = part.split("=", 2);
            if (both.length == 2 && parts.put(both[0], both[1]) != null) {
                throw new Refused("a part of the address comes twice");
            }
        }
        return parts;
    }

    private static String decoded(String part) throws Refused {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refused("not an address", e);
        }
    }

    static byte[] base64(String text) throws Refused {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new Refused("not Base64", e);
        }
    }

    private static byte[] inflated(byte[] small) throws Refused {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(small), new Inflater(true))) {
            byte[] bytes = in.readNBytes(SafeXml.LONGEST_MESSAGE + 1);
            if (bytes.length > SafeXml.LONGEST_MESSAGE) {
                throw new Refused("larger than " + SafeXml.LONGEST_MESSAGE + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new Refused("not deflated", e);
        }
    }
}
