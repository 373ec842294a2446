package org.podium.fakebbb.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.podium.fakebbb.lecture.course.Programme;
import org.podium.fakebbb.lecture.script.Cue;
import org.podium.fakebbb.lecture.script.Script;

class ScriptTest {
    static List<Script> scripts() {
        return Programme.all();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void nobody_speaks_while_another_does(Script script) {
        List<Cue.Said> said = script.all(Cue.Said.class);
        for (int i = 1; i < said.size(); i++) {
            assertThat(said.get(i).at()).isGreaterThan(said.get(i - 1).end());
        }
        assertThat(said.getLast().end()).isLessThan(script.seconds());
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void around_every_clap_it_is_silent(Script script) {
        assertThat(script.claps()).hasSizeGreaterThanOrEqualTo(2);
        for (double clap : script.claps()) {
            assertThat(script.all(Cue.Said.class)).noneMatch(said -> said.at() < clap + 0.4 && clap - 0.4 < said.end());
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void what_is_drawn_is_drawn_while_its_page_is_shown(Script script) {
        for (Cue.Drawn drawn : script.all(Cue.Drawn.class)) {
            Cue.Page shown = script.all(Cue.Page.class).stream()
                    .filter(page -> page.at() <= drawn.at())
                    .toList()
                    .getLast();
            assertThat(shown.page()).as("%s", drawn).isEqualTo(drawn.page());
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_view_is_never_outside_its_slide(Script script) {
        for (Cue.View view : script.all(Cue.View.class)) {
            assertThat(view.corner().x() + view.share()).isLessThanOrEqualTo(1.0001);
            assertThat(view.corner().y() + view.share()).isLessThanOrEqualTo(1.0001);
        }
    }
}
