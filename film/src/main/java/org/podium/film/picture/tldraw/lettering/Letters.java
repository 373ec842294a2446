package org.podium.film.picture.tldraw.lettering;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.HashMap;
import java.util.Map;

/** A text with the font of each of its letters: the hand's own, or another's where it lacks the letter. */
final class Letters {
    private Letters() {}

    static AttributedCharacterIterator of(String text, Hand hand) {
        Font own = dressed(hand.face().at(hand.size()), hand);
        AttributedString letters = new AttributedString(text);
        letters.addAttribute(TextAttribute.FONT, own);
        Font other = null;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && lacks(own, text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at) {
                other = other == null
                        ? dressed(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) hand.size()), hand)
                        : other;
                letters.addAttribute(TextAttribute.FONT, other, at, end);
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return letters.getIterator();
    }

    private static boolean lacks(Font font, int letter) {
        return !Character.isISOControl(letter) && !font.canDisplay(letter) && letter != 0x200B && letter != 0x200D;
    }

    /** With kerning; and as a browser does, ligatures only where letters are not spaced. */
    private static Font dressed(Font font, Hand hand) {
        Map<TextAttribute, Object> dress = new HashMap<>();
        dress.put(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        if (hand.spacing() == 0) {
            dress.put(TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);
        } else {
            dress.put(TextAttribute.TRACKING, (float) hand.spacing());
        }
        return font.deriveFont(dress);
    }
}
