package org.podium.server.web.guard;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Which text nobody types: the database keeps no NUL, other control characters only spoil pages and logs, and half of a character
 * (a surrogate without its other half, as JSON can write it) would be kept as a question mark.
 */
final class Typed {
    private static final JsonFactory JSON = new JsonFactory();

    private Typed() {}

    /** Tabs and breaks of lines are typed into large fields; nothing else of this kind ever is. */
    static boolean strange(String text) {
        return text.codePoints().anyMatch(Typed::strange);
    }

    private static boolean strange(int point) {
        boolean control = Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
        return control || Character.getType(point) == Character.SURROGATE;
    }

    /** Whether a name or a text in it is strange, however it is written; what is no JSON is left to whoever reads it. */
    static boolean strangeInJson(byte[] json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
                if (text && strange(parser.getString())) {
                    return true;
                }
            }
            return false;
        } catch (JacksonException e) {
            return false;
        }
    }
}
