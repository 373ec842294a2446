package org.podium.fakebbb.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the control page in one language. */
record Words(Properties words) {
    static final Words FRENCH = read("words_fr.properties");
    static final Words ENGLISH = read("words_en.properties");
    private static final Pattern PLACE = Pattern.compile("\\{word:([\\w-]+)}");

    String word(String key) {
        return words.getProperty(key, key);
    }

    String fill(String template) {
        Matcher place = PLACE.matcher(template);
        return place.replaceAll(found -> Matcher.quoteReplacement(word(found.group(1))));
    }

    private static Words read(String file) {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return new Words(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
