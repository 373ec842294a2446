package org.podium.server.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of a form or of an address, as browsers encode them. */
public final class FormFields {
    private FormFields() {}

    /** By their names; without the fields that have no value. */
    public static Map<String, String> of(@Nullable String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : (encoded == null ? "" : encoded).split("&", -1)) {
            String[] both = part.split("=", 2);
            if (both.length == 2) {
                fields.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }
}
