package org.podium.server.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.conversion.process.ConversionSettings;
import org.podium.server.conversion.process.FilmCommand;
import org.podium.server.conversion.process.FilmSpeech;
import org.podium.server.identity.PersonId;
import org.podium.server.publication.Publications;
import org.podium.server.recording.RecordingId;

@Tag("database")
class FilmLanguagesTest {
    private static final House HOUSE = House.quiet();

    private final Seed seed = HOUSE.seed();
    private final FilmLanguages languages = HOUSE.room(FilmLanguages.class);
    private PersonId marie = new PersonId(0);
    private RecordingId algebra = new RecordingId(0);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void lecture() {
        HOUSE.sql()
                .sql("TRUNCATE person, recording, meeting, light_task, heavy_task CASCADE")
                .update();
        marie = seed.person("mdupont", "Marie Dupont");
        algebra = seed.recording("Algèbre", "published");
        seed.owner(algebra, marie, "FIRST");
    }

    @Test
    void where_nobody_tells_a_film_speaks_as_it_is_set() {
        assertThat(languages.of(algebra)).isEqualTo("fr");

        HOUSE.room(Publications.class).publish(marie, algebra, "");
        assertThat(languages.of(algebra)).isEqualTo("fr");
    }

    @Test
    void a_film_speaks_as_its_owner_read_the_pages() {
        HOUSE.room(Publications.class).publish(marie, algebra, "", Locale.ENGLISH);

        assertThat(languages.of(algebra)).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"language, en-GB, en", "Lang, fr_CA, fr", "locale, de, en", "language, '&#', en", "title, fr, en"})
    void what_the_recording_says_of_its_language_goes_first_if_we_speak_it(String key, String said, String film) {
        HOUSE.room(Publications.class).publish(marie, algebra, "", Locale.ENGLISH);
        HOUSE.sql()
                .sql("UPDATE recording SET metadata = jsonb_build_object(?::text, ?::text)")
                .params(key, said)
                .update();

        assertThat(languages.of(algebra)).isEqualTo(film);
    }

    @Test
    void what_the_meeting_says_is_good_too() {
        HOUSE.sql().sql("""
            INSERT INTO meeting (server, internal_id, external_id, name, metadata, started_at, first_seen, last_seen)
            SELECT server, record_id, external_id, name, '{"locale": "en_US"}', started_at, now(), now() FROM recording\
            """).update();

        assertThat(languages.of(algebra)).isEqualTo("en");
    }

    @Test
    void the_film_process_is_told() {
        var settings = HOUSE.room(ConversionSettings.class);
        FilmCommand command = new FilmCommand(List.of("java"), "x.jar");

        FilmSpeech speech = new FilmSpeech("en", ZoneId.of("Europe/Paris"));

        assertThat(command.render(settings, speech, Path.of("recording"), Path.of("out")))
                .containsSubsequence("render", "--language", "en", "--zone", "Europe/Paris", "--", "recording");
        assertThat(languages.speech(algebra).zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }
}
