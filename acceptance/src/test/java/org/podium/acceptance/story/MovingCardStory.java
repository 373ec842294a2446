package org.podium.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class MovingCardStory {
    private static final String FOCUS = "() => document.activeElement.id";

    @Test
    void a_card_that_moves_keeps_the_focus_and_tells_a_screen_reader_how_far_it_is() throws Exception {
        // No worker: the conversion stands where the story puts it.
        try (Campus campus = Campus.open(Map.of("podium.tasks.heavy", "0"))) {
            campus.lectureIsHeld(WholeLecture.TLDRAW_1, "Géométrie", Campus.MARIE);
            campus.until("the recording is Marie's", () -> campus.count("SELECT count(*) FROM owner") == 1);
            long id = campus.count("SELECT id FROM recording");
            try (Browser browser = Browser.open(campus.address())) {
                browser.signIn("mdupont").go("/sessions");
                Locator card = browser.session("Géométrie");
                card.getByTestId("publish").press("Enter");
                assertThat(card).hasAttribute("data-state", "Waiting");
                browser.page().waitForFunction("id => document.activeElement.id === id", "session-" + id + "-name");
                assertThat(browser.see("told")).containsText("Géométrie – En file d’attente");

                card.getByTestId("withdraw").focus();
                set(campus, "state = 'RUNNING', progress = 0.34, remaining = 90");
                assertThat(card).hasAttribute("data-state", "Converting");
                card.getByTestId("withdraw").focus();
                set(campus, "progress = 0.38, remaining = 80");
                assertThat(card.getByTestId("percent")).containsText("38");
                assertThat(browser.page().evaluate(FOCUS)).isEqualTo("withdraw-" + id);
                assertThat(browser.see("told")).containsText("Géométrie – 30");

                set(campus, "progress = 0.97, remaining = 0");
                assertThat(card).containsText("Encore un instant");
                assertThat(browser.see("told")).containsText("Géométrie – 90");
                card.getByTestId("withdraw").press("Enter");
                assertThat(card).hasAttribute("data-state", Pattern.compile("Offered|Cancelled"));
            }
        }
    }

    private static void set(Campus campus, String values) {
        campus.sql().sql("UPDATE conversion SET " + values).update();
    }
}
