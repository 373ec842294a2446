package org.podium.film.picture.tldraw.lettering;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.podium.film.picture.emoji.Emoji;
import org.podium.film.picture.font.Fonts;

/** A text with the font of each of its letters: the hand's own, or another's where it lacks the letter. */
final class Letters {
    /** Asks for the picture of a sign that is also a letter; fonts have no glyph for it. */
    private static final int AS_PICTURE = 0xFE0F;

    private static final int JOINER = 0x200D;
    private static final int NO_WIDTH = 0x200B;

    private final AttributedString letters;
    private final String text;
    private final TextStyle hand;
    private final List<Font> fonts;

    private Letters(String text, TextStyle hand) {
        this.text = text;
        this.hand = hand;
        letters = new AttributedString(text);
        fonts = hand.face().chain().stream().map(this::dressed).toList();
    }

    static AttributedCharacterIterator of(String text, TextStyle hand) {
        Letters letters = new Letters(text, hand);
        letters.dress();
        Emoji.inColour(letters.letters, text, hand.size());
        return letters.letters.getIterator();
    }

    private void dress() {
        letters.addAttribute(TextAttribute.FONT, fonts.getFirst());
        // A whiteboard's text runs from left to right, whatever it begins with.
        letters.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
        int at = 0;
        while (at < text.length()) {
            int from = at;
            Font font = font(text.codePointAt(at));
            do {
                at += Character.charCount(text.codePointAt(at));
            } while (at < text.length()
                    && (follows(text.codePointAt(at))
                            || font(text.codePointAt(at)).equals(font)));
            if (!font.equals(fonts.getFirst())) {
                letters.addAttribute(TextAttribute.FONT, font, from, at);
            }
        }
    }

    /** Signs that belong to what stands before them, whatever its font. */
    private static boolean follows(int letter) {
        return letter == AS_PICTURE || letter == JOINER || letter == NO_WIDTH;
    }

    private Font font(int letter) {
        if (Character.isISOControl(letter) || follows(letter)) {
            return fonts.getFirst();
        }
        for (Font font : fonts) {
            if (font.canDisplay(letter)) {
                return font;
            }
        }
        return Fonts.other(letter).map(this::dressed).orElse(fonts.getFirst());
    }

    /** With kerning; and as a browser does, ligatures only where letters are not spaced. */
    private Font dressed(Font font) {
        Map<TextAttribute, Object> dress = new HashMap<>();
        dress.put(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        if (hand.spacing() == 0) {
            dress.put(TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);
        } else {
            dress.put(TextAttribute.TRACKING, (float) hand.spacing());
        }
        return font.deriveFont((float) hand.size()).deriveFont(dress);
    }
}
