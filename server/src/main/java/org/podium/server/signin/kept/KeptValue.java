package org.podium.server.signin.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session's value as bytes. Java can be made to run much by bytes that name the wrong types; of all types only those are
 * read that are put into sessions.
 */
final class KeptValue {
    /** No more than a page of ours could need. */
    private static final String BOUNDS = "maxbytes=200000;maxarray=10000;maxdepth=20;maxrefs=5000";

    private static final List<String> TYPES = List.of(
            "java.lang.*",
            "java.util.*",
            "java.util.concurrent.CopyOnWriteArrayList",
            "org.podium.server.identity.PersonId",
            "org.podium.server.identity.person.Role",
            "org.podium.server.signin.saml.SamlPerson",
            "org.podium.server.signin.local.LocalUser",
            "org.podium.server.signin.sso.ProvenUser",
            "org.springframework.security.authentication.AbstractAuthenticationToken",
            "org.springframework.security.authentication.UsernamePasswordAuthenticationToken",
            "org.springframework.security.core.authority.SimpleGrantedAuthority",
            "org.springframework.security.core.context.SecurityContextImpl",
            "org.springframework.security.oauth2.core.AuthorizationGrantType",
            "org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest",
            "org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponseType",
            "org.springframework.security.web.csrf.DefaultCsrfToken",
            "org.springframework.util.LinkedMultiValueMap",
            "org.springframework.util.MultiValueMapAdapter",
            "org.springframework.web.servlet.FlashMap");

    private static final ObjectInputFilter FILTER =
            ObjectInputFilter.Config.createFilter(BOUNDS + ";" + String.join(";", TYPES) + ";!*");

    private static final Logger LOG = LoggerFactory.getLogger(KeptValue.class);

    private KeptValue() {}

    /** The bytes of a value; one that could not be read again is a fault of ours and is said at once. */
    static byte[] written(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException("a session cannot keep " + value.getClass(), e);
        }
        byte[] written = bytes.toByteArray();
        if (read(written) == null) {
            throw new IllegalArgumentException("KeptValue does not name what is in " + value.getClass());
        }
        return written;
    }

    /** The value; none when its types are not ours or have changed since, as after an upgrade: as if it had not been kept. */
    static @Nullable Object read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(FILTER);
            return in.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            LOG.warn("a value of a session cannot be read and is left out: {}", e.toString());
            return null;
        }
    }
}
