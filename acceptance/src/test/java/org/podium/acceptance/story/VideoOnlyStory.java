package org.podium.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.fakebbb.lecture.Lecture;
import org.podium.fakebbb.lecture.Lectures;
import org.podium.fakebbb.world.Format;

@Tag("browser")
class VideoOnlyStory {
    @TempDir
    private Path folder;

    @Test
    void a_recording_of_which_bbb_published_a_finished_video_only_becomes_that_video() throws Exception {
        Lecture lecture = Lectures.in(folder.resolve("lectures"), "annonce")
                .named("annonce")
                .orElseThrow();
        Path video = lecture.finishedVideo(Files.createDirectory(folder.resolve("video")));
        Format format = new Format("video", lecture.length(), 1_000_000, List.of(), Optional.of(video));
        try (Campus campus = Campus.open(Map.of())) {
            campus.lectureIsHeld(
                    lecture.course().room(),
                    "Annonce en vidéo",
                    lecture.course().held().created(),
                    Campus.MARIE,
                    format);
            campus.until("the recording is Marie's", () -> campus.count("SELECT count(*) FROM owner") == 1);
            try (Browser browser = Browser.open(campus.address())) {
                browser.signIn("mdupont").go("/sessions");
                Locator card = browser.session("Annonce en vidéo");
                card.getByTestId("publish").click();
                assertThat(card)
                        .hasAttribute(
                                "data-state",
                                "Watchable",
                                new LocatorAssertions.HasAttributeOptions().setTimeout(240_000));

                card.getByTestId("watch").click();
                browser.page().waitForLoadState(LoadState.DOMCONTENTLOADED);
                assertThat(browser.playedAfter(1)).isGreaterThanOrEqualTo(1);
                assertThat(browser.page().getByText("vidéo toute faite")).isVisible();
                assertThat(browser.page().locator("track[srclang=fr]")).hasCount(1);
                Duration length = Duration.ofMillis(Math.round(1000
                        * ((Number) browser.page().evaluate("() => document.querySelector('video').duration"))
                                .doubleValue()));
                assertThat(length.minus(lecture.length()).abs()).isLessThan(Duration.ofMillis(200));
                int width = ((Number) browser.page().evaluate("() => document.querySelector('video').videoWidth"))
                        .intValue();
                assertThat(width).isEqualTo(640);
            }
        }
    }
}
