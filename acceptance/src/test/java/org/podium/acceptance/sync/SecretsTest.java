package org.podium.acceptance.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.podium.acceptance.sync.SyncHouse.MORNING;
import static org.podium.acceptance.sync.SyncHouse.meeting;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.fakebbb.trouble.Trouble;
import org.slf4j.LoggerFactory;

@Tag("database")
class SecretsTest {
    private static final List<Trouble> TROUBLES = List.of(
            new Trouble.WrongChecksum(),
            new Trouble.Status(500),
            new Trouble.Html(),
            new Trouble.CutOff(),
            new Trouble.Empty(),
            new Trouble.BrokenOff(),
            new Trouble.Reset(),
            new Trouble.Hang(),
            new Trouble.Drip(Duration.ofMillis(50)));

    @Test
    void a_run_full_of_trouble_writes_no_secret_and_no_signature_anywhere() throws IOException {
        Kept kept = new Kept();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        try (SyncHouse house = new SyncHouse(Map.of(
                "podium.notice.administrators", "admin@example.org",
                "podium.notice.patience", "0s",
                "podium.sync.silence", "1s",
                "podium.sync.look", "3s",
                "podium.sync.servers[0].hooks", "true",
                "podium.keeping.recordings", "1d",
                "logging.level.org.podium", "trace"))) {
            kept.setContext(root.getLoggerContext());
            kept.start();
            root.addAppender(kept);
            Level before = root.getLevel();
            root.setLevel(Level.DEBUG);
            house.bbb.world().start(meeting("room", "Cours", MORNING));
            for (Trouble trouble : TROUBLES) {
                house.bbb.troubles().set("*", trouble);
                // Each time as if it were the first: else the server would be left alone.
                house.sql().sql("TRUNCATE sync_server").update();
                house.chore("sync-look");
                house.look();
                house.chore("sync-hooks");
                house.chore("keeping-clean");
                house.chore("notice-digest");
            }
            root.setLevel(before);
            root.detachAppender(kept);
            List<String> written = house.sql().sql("""
                SELECT subject || body FROM mail UNION ALL SELECT array_to_string(words, ' ') FROM incident
                UNION ALL SELECT detail FROM audit\
                """).query(String.class).list();
            assertThat(written).hasSizeGreaterThan(TROUBLES.size());
            assertThat(kept.text()).contains("server.timed-out");
            for (String secret : List.of(house.bbb.secret(), house.scalelite.secret(), "checksum=")) {
                assertThat(written).allSatisfy(text -> assertThat(text).doesNotContain(secret));
                assertThat(kept.text().lines().filter(line -> line.contains(secret)))
                        .isEmpty();
            }
        }
    }

    /** All that is logged, with the traces of exceptions. */
    private static final class Kept extends AppenderBase<ILoggingEvent> {
        private final StringBuilder text = new StringBuilder();
        private final PatternLayout layout = new PatternLayout();

        @Override
        public void start() {
            layout.setContext(getContext());
            layout.setPattern("%logger %msg%n%ex");
            layout.start();
            super.start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            text.append(layout.doLayout(event));
        }

        String text() {
            return text.toString();
        }
    }
}
