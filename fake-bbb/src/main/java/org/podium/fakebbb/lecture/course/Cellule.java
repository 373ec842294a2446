package org.podium.fakebbb.lecture.course;

import static org.podium.fakebbb.lecture.course.Shapes.at;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.time.Instant;
import java.util.List;
import org.podium.fakebbb.lecture.script.Course;
import org.podium.fakebbb.lecture.script.Figure;
import org.podium.fakebbb.lecture.script.Generation;
import org.podium.fakebbb.lecture.script.Ink;
import org.podium.fakebbb.lecture.script.Person;
import org.podium.fakebbb.lecture.script.Script;
import org.podium.fakebbb.lecture.script.Telling;
import org.podium.fakebbb.lecture.script.Voice;
import org.podium.fakebbb.lecture.slide.Deck;
import org.podium.fakebbb.lecture.slide.Paper;
import org.podium.fakebbb.lecture.slide.Slide;
import org.podium.fakebbb.lecture.slide.Typeface;
import org.podium.fakebbb.lecture.stage.NotebookScreen;

/** The cell, on the second tldraw whiteboard: one camera, a shared screen, highlighter, note, arrows. */
final class Cellule {
    private static final Instant CREATED = Instant.parse("2026-11-19T09:05:27.068Z");
    private static final Color GREEN = new Color(0x2f7d4f);
    private static final Color LIGHT = new Color(0xdff0e3);
    private static final Color NUCLEUS = new Color(0x8e6fb3);
    private static final Color MITO = new Color(0xd98a4b);

    private Cellule() {}

    static Script script() {
        Course course = new Course(
                "cellule",
                "pod-1310-biologie-cellulaire",
                "Biologie cellulaire — la membrane",
                Person.MARIE,
                Generation.TLDRAW_2,
                new Course.Held(CREATED, 33, 1));
        return new Telling(Voice.of("cellule"))
                .clap()
                .say(0.5)
                .say(0.9)
                .point(at(0.55, 0.4), at(0.72, 0.55), at(0.62, 0.7))
                .say(0.9)
                .draw(Ink.RED, Shapes.ring(0.70, 0.53, 0.09, 0.15))
                .draw(Ink.BLACK, Shapes.arrow(0.48, 0.80, 0.58, 0.68))
                .pause(0.8)
                .page(2)
                .say(0.6)
                .point(at(0.5, 0.45), at(0.7, 0.45), at(0.7, 0.62))
                .say(0.8)
                .draw(Ink.YELLOW, new Figure.Highlight(at(0.06, 0.303), at(0.30, 0.303)))
                .draw(Ink.BLUE, Shapes.box(Figure.Kind.RECTANGLE, 0.50, 0.40, 0.95, 0.56))
                .say(0.8)
                .stamp(Ink.YELLOW, new Figure.Sticky("L’eau passe,\nles ions non", at(0.10, 0.55)))
                .chat(Person.ELISE, false, "Et le glucose ?")
                .clap()
                .say(0.5)
                .pause(0.4)
                .share(new NotebookScreen(), 2, 1.2)
                .page(3)
                .say(0.8)
                .zoom(at(0.35, 0.22), 0.6)
                .pause(0.6)
                .draw(Ink.VIOLET, Shapes.box(Figure.Kind.ELLIPSE, 0.46, 0.34, 0.92, 0.76))
                .draw(Ink.GREEN, Shapes.box(Figure.Kind.TRIANGLE, 0.47, 0.80, 0.54, 0.90))
                .pause(1)
                .wide()
                .page(4)
                .say(0.8)
                .draw(Ink.RED, Shapes.text("TP jeudi, salle B12", 0.10, 0.66, 0.34, 0.10))
                .chat(Person.MARIE, true, "Apportez vos blouses 🥼")
                .clap()
                .end(course, deck());
    }

    private static Deck deck() {
        return new Slides(0x2f6f4f, "M. Dupont · Biologie cellulaire · L1 SVT")
                .add(
                        "La cellule animale",
                        List.of(
                                "Une membrane plasmique",
                                "Un noyau : l’ADN",
                                "Des mitochondries : l’énergie",
                                "Taille : 10 à 30 µm"),
                        Cellule::cell)
                .add(
                        "La membrane plasmique",
                        List.of(
                                "Double couche de",
                                "  phospholipides (7 nm)",
                                "Têtes hydrophiles",
                                "Queues hydrophobes"),
                        Cellule::membrane)
                .add(
                        "La mitochondrie",
                        List.of("Deux membranes", "Crêtes : grande surface", "Produit l’ATP"),
                        paper -> mitochondrion(paper, 665, 300, 3.6, -0.15))
                .add(
                        "À retenir",
                        List.of(
                                "La membrane trie",
                                "Le transport par protéine sature",
                                "La mitochondrie fournit l’énergie"),
                        paper -> {
                            mitochondrion(paper, 760, 380, 1.4, 0.4);
                            paper.disc(640, 400, 46, NUCLEUS);
                        })
                .uploaded("cellule", CREATED);
    }

    private static void cell(Paper paper) {
        Path2D cell = new Path2D.Double();
        for (int i = 0; i <= 120; i++) {
            double angle = i * Math.PI / 60;
            double radius = 1 + 0.04 * Math.sin(5 * angle) + 0.03 * Math.cos(3 * angle);
            double x = 680 + 230 * radius * Math.cos(angle);
            double y = 300 + 180 * radius * Math.sin(angle);
            if (i == 0) {
                cell.moveTo(x, y);
            } else {
                cell.lineTo(x, y);
            }
        }
        cell.closePath();
        paper.fill(cell, LIGHT);
        paper.stroke(cell, GREEN, 6);
        paper.disc(675, 288, 66, NUCLEUS);
        paper.ring(675, 288, 66, NUCLEUS.darker(), 3);
        paper.disc(690, 275, 18, NUCLEUS.darker());
        mitochondrion(paper, 570, 370, 0.62, 0.5);
        mitochondrion(paper, 805, 340, 0.62, -0.7);
        mitochondrion(paper, 700, 410, 0.55, 0.1);
        paper.text(Typeface.SANS, 16, 640, 236 - 30, Slide.INK, "noyau");
        paper.text(Typeface.SANS, 16, 766, 292, Slide.INK, "mitochondrie");
        paper.text(Typeface.SANS, 16, 500, 116, GREEN, "membrane");
    }

    private static void membrane(Paper paper) {
        for (int i = 0; i < 14; i++) {
            double x = 496 + i * 31;
            boolean channel = i == 8 || i == 9;
            for (int side = -1; side <= 1; side += 2) {
                if (!channel) {
                    double head = 300 + side * 62;
                    paper.line(x - 6, head, x - 5, 300 + side * 6, new Color(0xb88a3a), 3);
                    paper.line(x + 6, head, x + 5, 300 + side * 6, new Color(0xb88a3a), 3);
                    paper.disc(x, head, 14, GREEN);
                }
            }
        }
        paper.fill(new Ellipse2D.Double(730, 220, 54, 160), new Color(0x5b86b5));
        paper.text(Typeface.SANS, 17, 500, 190, Slide.INK, "milieu extérieur");
        paper.text(Typeface.SANS, 17, 500, 420, Slide.INK, "cytoplasme");
        paper.text(Typeface.SANS, 17, 700, 412, new Color(0x3d6a9b), "protéine canal");
    }

    private static void mitochondrion(Paper paper, double x, double y, double scale, double turn) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(turn);
        place.scale(scale, scale);
        paper.fill(place.createTransformedShape(new Ellipse2D.Double(-58, -28, 116, 56)), MITO);
        paper.fill(place.createTransformedShape(new Ellipse2D.Double(-52, -23, 104, 46)), new Color(0xf6d9bd));
        Path2D crests = new Path2D.Double();
        for (int i = -4; i <= 4; i++) {
            double from = i % 2 == 0 ? -18 : 18;
            double reach = 1 - Math.abs(i) * 0.13;
            crests.moveTo(i * 10, from * reach);
            crests.curveTo(i * 10 + 6, from * 0.4, i * 10 - 6, -from * 0.2, i * 10, -from * 0.45 * reach);
        }
        paper.stroke(place.createTransformedShape(crests), MITO.darker(), 3.2 * Math.max(0.6, scale * 0.7));
    }
}
