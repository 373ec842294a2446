package org.podium.film.picture.font;

import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The fonts that come with Podium for scripts other than Latin, Greek and Cyrillic. Each is read when it is first asked. */
enum Scripts {
    EMOJI("NotoEmoji_400Regular.ttf"),
    HEBREW("NotoSansHebrew_400Regular.ttf"),
    ARABIC("NotoSansArabic_400Regular.ttf"),
    /** Chinese and Japanese. */
    HAN("DroidSansFallbackFull.ttf"),
    KOREAN("NanumGothic_400Regular.ttf");

    /** Before these come letters of Latin, Greek and Cyrillic, which others have. */
    private static final int FIRST_HEBREW = 0x590;

    private static final int FIRST_EAST_ASIAN = 0x1100;

    private final String file;

    Scripts(String file) {
        this.file = file;
    }

    /** The first that has the letter. */
    static Optional<Font> with(int letter) {
        for (Scripts script : values()) {
            if (script.mayHave(letter) && script.font().canDisplay(letter)) {
                return Optional.of(script.font());
            }
        }
        return Optional.empty();
    }

    /** Spares reading a large file for a letter that it has not. */
    private boolean mayHave(int letter) {
        return switch (this) {
            case EMOJI -> true;
            case HEBREW, ARABIC -> letter >= FIRST_HEBREW;
            case HAN, KOREAN -> letter >= FIRST_EAST_ASIAN;
        };
    }

    private Font font() {
        return Read.font(this);
    }

    /** Those that were asked so far. */
    private static final class Read {
        private static final Map<Scripts, Font> FONTS = new EnumMap<>(Scripts.class);

        static synchronized Font font(Scripts script) {
            return FONTS.computeIfAbsent(script, missing -> Fonts.load(missing.file));
        }
    }
}
