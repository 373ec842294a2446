package org.podium.fakebbb.lecture.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.podium.fakebbb.lecture.slide.Deck;

/**
 * A whole lecture: who holds it, on what slides, and all that happens, in the order of time.
 *
 * @param seconds how long it is, a whole number of frames of the cameras
 * @param rounds how often its cameras, screen and sound begin anew; 1 if all is new
 */
public record Script(Course course, Deck deck, double seconds, List<Cue> cues, int rounds) {
    public Script {
        cues = cues.stream().sorted(Comparator.comparingDouble(Cue::at)).toList();
    }

    public Script(Course course, Deck deck, double seconds, List<Cue> cues) {
        this(course, deck, seconds, cues, 1);
    }

    /** The first round, of which the others are copies but for their slides. */
    public Script round() {
        double end = seconds / rounds;
        return rounds == 1
                ? this
                : new Script(
                        course,
                        deck,
                        end,
                        cues.stream().filter(cue -> cue.at() < end).toList());
    }

    /** Without the flashes and clicks that tests measure by, and that people take for a fault. */
    public Script withoutClaps() {
        List<Cue> others =
                cues.stream().filter(cue -> !(cue instanceof Cue.Clap)).toList();
        return new Script(course, deck, seconds, others, rounds);
    }

    /** A longer lecture in so many rounds of this one, each on its own slides of the deck; people write in the first only. */
    public Script inRounds(int times, Course longer, Deck slides) {
        int pages = slides.slides().size() / times;
        List<Cue> all = new ArrayList<>();
        for (int round = 0; round < times; round++) {
            for (Cue cue : cues) {
                if (round == 0 || !(cue instanceof Cue.Chatted || cue instanceof Cue.Polled)) {
                    all.add(cue.later(round * seconds, round * pages));
                }
            }
        }
        return new Script(longer, slides, times * seconds, all, times);
    }

    /** All cues of a kind. */
    public <T extends Cue> List<T> all(Class<T> kind) {
        return cues.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The moments at which flash and click fall together. */
    public List<Double> claps() {
        return all(Cue.Clap.class).stream().map(Cue.Clap::at).toList();
    }
}
