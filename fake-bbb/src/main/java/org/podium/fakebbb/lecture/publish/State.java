package org.podium.fakebbb.lecture.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.podium.fakebbb.lecture.script.Cue;
import org.podium.fakebbb.lecture.script.Figure;
import org.podium.fakebbb.lecture.script.Script;

/**
 * One state of something drawn; BBB keeps every update as a whole new state.
 *
 * @param number of the state, running through the recording
 * @param shape of the thing drawn, the same in all its states
 * @param until when a later state takes its place; infinite for the last
 */
record State(int number, int shape, double at, double until, Cue.Drawn drawn, Figure figure) {
    /** Updates came about four times a second. */
    private static final double PACE = 0.25;

    boolean last() {
        return until == Double.POSITIVE_INFINITY;
    }

    /** As BBB writes it: -1 if never. */
    double undo() {
        return drawn.gone() == Double.POSITIVE_INFINITY ? -1 : drawn.gone();
    }

    /** Whether BBB lists this state under this stretch of time. */
    boolean listed(Interval interval) {
        return drawn.page() == interval.page()
                && at < interval.out()
                && drawn.gone() > interval.in()
                && until > interval.in();
    }

    static List<State> of(Script script) {
        List<State> states = new ArrayList<>();
        List<Cue.Drawn> drawings = script.all(Cue.Drawn.class);
        for (int shape = 0; shape < drawings.size(); shape++) {
            Cue.Drawn drawn = drawings.get(shape);
            int steps = (int) Math.round((drawn.done() - drawn.at()) / PACE);
            for (int i = 0; i <= steps; i++) {
                double until = i == steps ? Double.POSITIVE_INFINITY : moment(drawn, i + 1, steps);
                Figure figure = drawn.figure().upTo((i + 1.0) / (steps + 1));
                states.add(new State(0, shape + 1, moment(drawn, i, steps), until, drawn, figure));
            }
        }
        states.sort(Comparator.comparingDouble(State::at));
        List<State> numbered = new ArrayList<>();
        for (State state : states) {
            numbered.add(new State(numbered.size() + 1, state.shape, state.at, state.until, state.drawn, state.figure));
        }
        return numbered;
    }

    private static double moment(Cue.Drawn drawn, int step, int steps) {
        double exact = steps == 0 ? drawn.at() : drawn.at() + (drawn.done() - drawn.at()) * step / steps;
        return Math.round(exact * 10) / 10.0;
    }
}
