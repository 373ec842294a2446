package org.podium.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Debian's Chromium, driven as a person would drive it. */
final class Browser implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--autoplay-policy=no-user-gesture-required");
    private static final double PATIENCE_MS = 120_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final BrowserContext context;
    private final Page page;
    private final URI address;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium, URI address, String language) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.address = address;
        this.context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1280, 800));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
    }

    /** Opens the browser; the story is skipped where there is none, but never in CI. */
    static Browser open(URI address) {
        Path program = Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
        boolean there = Files.isExecutable(program);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("Chromium at " + program).isTrue();
        }
        assumeTrue(there, "skipped: no Chromium at " + program + "; install it or set CHROMIUM");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(QUIET)),
                address,
                "fr-FR");
    }

    Page page() {
        return page;
    }

    Browser go(String path) {
        page.navigate(address.resolve(path).toString());
        return this;
    }

    /** Signs in with the demo's one-click buttons. */
    Browser signIn(String userName) {
        go("/signin");
        see("demo-" + userName).click();
        page.waitForURL(url -> !url.contains("signin"));
        return this;
    }

    /** Fills in the form of the university's own server, on which we are. */
    void proveOneself(String userName, String password) {
        page.locator("input[name=username]").fill(userName);
        page.locator("input[name=password]").fill(password);
        page.locator("button").click();
        page.waitForLoadState();
    }

    Locator see(String testId) {
        return page.getByTestId(testId);
    }

    /** The card of a session, by the name of the lecture. */
    Locator session(String name) {
        return page.locator("article.session").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Keeps a picture of the page, at the width of a desk and of a hand. */
    void picture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("podium.pictures", "target/pictures")));
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 800);
            page.waitForTimeout(300);
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + width + ".png")));
        }
        page.setViewportSize(1280, 800);
    }

    /** Whether the player moves: its time, after it was told to play. */
    double playedAfter(double seconds) {
        // A player that is just being given its source drops a request to play; a person would press again.
        page.waitForFunction(
                "s => { const v = document.querySelector('video'); v.muted = true;"
                        + " if (v.paused && !v.ended) { v.play().catch(() => {}); } return v.currentTime >= s; }",
                seconds);
        return ((Number) page.evaluate("() => document.querySelector('video').currentTime")).doubleValue();
    }

    @Override
    public void close() {
        context.close();
        chromium.close();
        playwright.close();
    }
}
