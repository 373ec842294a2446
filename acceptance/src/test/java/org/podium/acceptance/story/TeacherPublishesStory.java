package org.podium.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("browser")
class TeacherPublishesStory {
    private static final double MINUTES = 240_000;

    @ParameterizedTest
    @EnumSource(WholeLecture.class)
    void a_teacher_publishes_a_lecture_with_one_action_and_watches_it(WholeLecture lecture) throws Exception {
        try (Campus campus = Campus.open(Map.of())) {
            campus.lectureIsHeld(lecture, "Signaux et systèmes", Campus.MARIE);
            campus.until("the recording is Marie's", () -> campus.count("SELECT count(*) FROM owner") == 1);
            try (Browser browser = Browser.open(campus.address())) {
                browser.signIn("mdupont").go("/sessions");
                Locator card = browser.session("Signaux et systèmes");
                assertThat(card).hasAttribute("data-state", "Offered");
                assertThat(card.locator("time"))
                        .hasAttribute("datetime", java.util.regex.Pattern.compile("2023-11-14.*"));

                card.getByTestId("publish").click();
                Set<String> seen = progressSeen(card);
                assertThat(card).hasAttribute("data-state", "Watchable", within());
                assertThat(seen).as("progress as the page showed it").hasSizeGreaterThan(1);

                card.getByTestId("watch").click();
                browser.page().waitForLoadState(LoadState.DOMCONTENTLOADED);
                browser.page().waitForFunction("() => document.querySelector('video').dataset.plays === 'hls'");
                browser.page().waitForTimeout(500);
                assertThat(filmFilesFetched(browser))
                        .as("pieces of the film before anybody plays it")
                        .isEmpty();
                assertThat(browser.playedAfter(2)).isGreaterThanOrEqualTo(2);
                double length = ((Number) browser.page().evaluate("() => document.querySelector('video').duration"))
                        .doubleValue();
                assertThat(length).isBetween(59.5, 61.0);
                browser.go("/videos");
                assertThat(browser.page().getByText("Signaux et systèmes").first())
                        .isVisible();
            }
        }
    }

    private static List<?> filmFilesFetched(Browser browser) {
        return (List<?>) browser.page()
                .evaluate("() => performance.getEntriesByType('resource').map(r => r.name)"
                        + ".filter(name => /\\.(m4s|mp4|ts)$/.test(name))");
    }

    /** What the progress bar says while it moves, until the film is there. */
    private static Set<String> progressSeen(Locator card) {
        Set<String> seen = new TreeSet<>();
        long end = System.nanoTime() + (long) (MINUTES * 1e6);
        while (System.nanoTime() < end) {
            String state = card.getAttribute("data-state");
            if (state.equals("Watchable") || state.equals("Failed")) {
                break;
            }
            seen.addAll(card.getByTestId("percent").allTextContents());
            card.page().waitForTimeout(150);
        }
        return seen;
    }

    private static LocatorAssertions.HasAttributeOptions within() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(MINUTES);
    }
}
