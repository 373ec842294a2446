package org.podium.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.fakebbb.demo.Demo;
import org.springframework.util.FileSystemUtils;

/** What somebody sees who has never seen Podium; its pictures stand in the README and in the guides. */
@Tag("browser")
class DemoStory {
    private static final double MINUTES = 240_000;
    private static final String LECTURE = "Analyse de Fourier";

    @Test
    void the_demo_shows_the_way_from_a_lecture_to_its_video() throws Exception {
        Path data = Files.createTempDirectory("podium-demo");
        try (Demo demo = Demo.start(data, "127.0.0.1", 0, 0, Map.of("podium.sync.every", "2s"));
                Browser browser = Browser.open(demo.address())) {
            browser.go("/signin").picture("signin");
            browser.signIn("mdupont");
            browser.page().waitForCondition(() -> {
                browser.go("/sessions");
                return browser.session(LECTURE).count() > 0;
            });
            browser.picture("sessions");

            Locator card = browser.session(LECTURE).first();
            card.getByTestId("publish").click();
            assertThat(card.getByTestId("percent")).isVisible(visible());
            browser.picture("converting");
            assertThat(card).hasAttribute("data-state", "Watchable", within());
            card.getByTestId("watch").click();
            assertThat(browser.playedAfter(12)).isGreaterThanOrEqualTo(12);
            browser.picture("video");
            browser.go("/videos");
            assertThat(browser.page().getByText(LECTURE).first()).isVisible();
            browser.picture("videos");
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static LocatorAssertions.HasAttributeOptions within() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(MINUTES);
    }

    private static LocatorAssertions.IsVisibleOptions visible() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTES);
    }
}
