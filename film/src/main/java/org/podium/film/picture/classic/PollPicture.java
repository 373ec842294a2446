package org.podium.film.picture.classic;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.podium.film.picture.slide.Picture;
import org.podium.film.picture.slide.Pictures;
import org.podium.film.timeline.Attributes;

/**
 * The result of a poll, published as a picture of its own.
 *
 * @param turned up to BBB 2.2 the picture lay on its side and was turned
 */
record PollPicture(String file, Rectangle2D place, AffineTransform turned) implements Piece {
    static PollPicture of(Attributes said) {
        return new PollPicture(said.text("href", ""), Pieces.rectangle(said), Turn.parse(said.text("transform", "")));
    }

    @Override
    public void paint(Graphics2D pen, Pictures pictures) {
        if (file.isEmpty() || place.isEmpty()) {
            return;
        }
        AffineTransform before = pen.getTransform();
        pen.transform(turned);
        Picture picture = pictures.picture(file);
        picture.paint(pen, picture.fitted(place));
        pen.setTransform(before);
    }

    @Override
    public Rectangle2D reach() {
        return turned.createTransformedShape(place).getBounds2D();
    }
}
