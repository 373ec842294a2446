package org.podium.fakebbb.lecture.stage;

import java.awt.Color;

/** How somebody in a camera looks. */
public record Figurine(Color skin, Color hair, Color clothes, boolean longHair, boolean glasses) {
    public static final Figurine MARIE =
            new Figurine(new Color(0xe9b796), new Color(0x5a3825), new Color(0x2f6f73), true, true);
    public static final Figurine JEAN =
            new Figurine(new Color(0xc98f68), new Color(0x2b2622), new Color(0x3d4f7c), false, false);
    public static final Figurine STUDENT =
            new Figurine(new Color(0xf0c7a8), new Color(0x9a5b2c), new Color(0xb5533c), true, false);
}
