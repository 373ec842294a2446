package org.podium.fakebbb.lecture.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.podium.fakebbb.lecture.slide.Deck;

/**
 * Tells a lecture from its first moment to its last. The sentences give the time: what is drawn, pointed at or written
 * falls into the sentence said last.
 */
public final class Telling {
    private final List<Cue> cues = new ArrayList<>();
    private final Iterator<Voice.Line> lines;
    private int page = 1;
    private double said;
    private double now;

    public Telling(Voice voice) {
        lines = voice.lines().iterator();
        page(1);
    }

    public Telling page(int number) {
        page = number;
        return add(new Cue.Page(tenth(now), number));
    }

    /** The next sentence, after a silence. */
    public Telling say(double silence) {
        Voice.Line line = lines.next();
        said = now + silence;
        now = said + line.seconds();
        return add(new Cue.Said(said, line));
    }

    public Telling pause(double seconds) {
        now += seconds;
        return this;
    }

    /** At the next whole second, with silence around it. */
    public Telling clap() {
        double at = Math.ceil(now + 0.5);
        now = at + 0.6;
        return add(new Cue.Clap(at));
    }

    /** Drawn during the last sentence. */
    public Telling draw(Ink ink, Figure figure) {
        double start = said + 0.4;
        return add(new Cue.Drawn(
                tenth(start), tenth(Math.max(start + 0.4, now - 0.3)), Double.POSITIVE_INFINITY, page, ink, figure));
    }

    /** There at once, now. */
    public Telling stamp(Ink ink, Figure figure) {
        return add(new Cue.Drawn(tenth(now), tenth(now), Double.POSITIVE_INFINITY, page, ink, figure));
    }

    /** What was drawn last is taken away, now. */
    public Telling undo() {
        for (int i = cues.size() - 1; i >= 0; i--) {
            if (cues.get(i) instanceof Cue.Drawn drawn) {
                cues.set(i, drawn.goneAt(tenth(now)));
                return this;
            }
        }
        throw new IllegalStateException("nothing was drawn");
    }

    /** All on this page is taken away, now. */
    public Telling clear() {
        cues.replaceAll(cue -> cue instanceof Cue.Drawn drawn && drawn.page() == page ? drawn.goneAt(tenth(now)) : cue);
        return this;
    }

    /** The pointer moves through these points during the last sentence. */
    public Telling point(Point... path) {
        return add(new Cue.Pointed(tenth(said + 0.2), tenth(now), Arrays.asList(path)));
    }

    /** The view moves there in a few steps while the last sentence is said, from all of the slide. */
    public Telling zoom(Point corner, double share) {
        int steps = 5;
        for (int i = 1; i <= steps; i++) {
            double k = (double) i / steps;
            Point here = new Point(corner.x() * k, corner.y() * k);
            add(new Cue.View(tenth(said + 0.3 + i * 0.2), here, 1 - (1 - share) * k));
        }
        return this;
    }

    /** All of the slide is seen again, now. */
    public Telling wide() {
        return add(new Cue.View(tenth(now), new Point(0, 0), 1));
    }

    public Telling chat(Person who, boolean moderator, String html) {
        return add(new Cue.Chatted(tenth(now), who.fullName(), moderator, html));
    }

    public Telling poll(Poll poll, Point corner, Point opposite) {
        add(new Cue.Polled(tenth(now), poll));
        return stamp(Ink.BLACK, new Figure.Result(poll, corner, opposite));
    }

    /** Shared from now on, while so many sentences are said. */
    public Telling share(Screen screen, int sentences, double silence) {
        double start = tenth(now);
        for (int i = 0; i < sentences; i++) {
            say(silence);
        }
        now += 1;
        return add(new Cue.Shared(start, tenth(now), screen));
    }

    /** The lecture is over after a last silence; its length is a whole number of seconds. */
    public Script end(Course course, Deck deck) {
        if (lines.hasNext()) {
            throw new IllegalStateException("not said: " + lines.next().text());
        }
        return new Script(course, deck, Math.ceil(now + 0.8), cues);
    }

    private Telling add(Cue cue) {
        cues.add(cue);
        return this;
    }

    private static double tenth(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }
}
