package org.podium.film.source.published;

import java.util.List;
import java.util.Map;
import org.podium.film.timeline.Aside;
import org.podium.film.timeline.Captions;
import org.podium.film.timeline.ChatLine;

/**
 * All that a recording says.
 *
 * @param pages slides in the order of the file, placeholders among them
 * @param texts what a slide says, under {@code presentation/slide-number}
 */
public record Published(
        Metadata metadata,
        List<Page> pages,
        Whiteboard whiteboard,
        List<Share> shares,
        Layout layout,
        List<ChatLine> chat,
        List<Captions> captions,
        Map<String, String> texts,
        List<Aside> asides) {
    public Published {
        pages = List.copyOf(pages);
        shares = List.copyOf(shares);
        chat = List.copyOf(chat);
        captions = List.copyOf(captions);
        texts = Map.copyOf(texts);
        asides = List.copyOf(asides);
    }
}
