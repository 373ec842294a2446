package org.podium.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.podium.server.House;
import org.podium.server.Seed;
import org.podium.server.conversion.FilmReady;
import org.podium.server.identity.PersonId;
import org.podium.server.identity.claim.Actor;
import org.podium.server.identity.claim.Ownership;
import org.podium.server.library.film.Lack;
import org.podium.server.publication.Publications;
import org.podium.server.recording.RecordingId;

@Tag("database")
class LibraryTest {
    private static final House HOUSE = House.quiet();

    private final Seed seed = HOUSE.seed();
    private final Library library = HOUSE.room(Library.class);
    private final Publications publications = HOUSE.room(Publications.class);
    private PersonId marie = new PersonId(0);
    private RecordingId algebra = new RecordingId(0);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void aPublishedLecture() {
        HOUSE.sql()
                .sql("TRUNCATE person, recording, audit, light_task, heavy_task CASCADE")
                .update();
        marie = seed.person("mdupont", "Marie Dupont");
        algebra = seed.recording("Algèbre", "published");
        seed.owner(algebra, marie, "FIRST");
        publications.publish(marie, algebra, "Algèbre linéaire");
    }

    @Test
    void a_film_becomes_a_video_of_its_owner() throws Exception {
        HOUSE.tell(new FilmReady(algebra, film("1", 61.25)));

        Video video = only();
        assertThat(video.title()).isEqualTo("Algèbre linéaire");
        assertThat(video.duration()).isEqualTo(Duration.ofMillis(61_250));
        assertThat(video.heldAt()).isEqualTo(Seed.MONDAY);
        assertThat(video.audience()).isEqualTo(Audience.OWNERS);
        assertThat(video.missing()).containsExactly(new Lack("slide-picture", 2, "slide-9.png"));
        assertThat(video.folder()).isEqualTo(HOUSE.data().resolve("videos/1"));
    }

    @Test
    void a_film_made_anew_is_the_same_video_with_its_title_and_audience() throws Exception {
        HOUSE.tell(new FilmReady(algebra, film("1", 60)));
        Video before = only();
        library.rename(before.id(), known(marie), "Mon cours");
        library.show(before.id(), known(marie), Audience.LINK);

        HOUSE.tell(new FilmReady(algebra, film("2", 62)));

        Video after = only();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.title()).isEqualTo("Mon cours");
        assertThat(after.audience()).isEqualTo(Audience.LINK);
        assertThat(after.edition()).isNotEqualTo(before.edition());
    }

    @Test
    void what_is_withdrawn_lies_in_the_trash_until_it_is_published_again() throws Exception {
        HOUSE.tell(new FilmReady(algebra, film("1", 60)));

        publications.withdraw(marie, algebra);
        assertThat(library.ownedBy(marie)).isEmpty();
        assertThat(library.trashOf(marie)).hasSize(1);

        publications.publish(marie, algebra, "");
        assertThat(library.ownedBy(marie)).hasSize(1);
    }

    @Test
    void withdrawn_while_its_film_was_made_it_is_shown_to_nobody() throws Exception {
        publications.withdraw(marie, algebra);

        HOUSE.tell(new FilmReady(algebra, film("1", 60)));

        assertThat(library.ownedBy(marie)).isEmpty();
        assertThat(library.trashOf(marie)).hasSize(1);
    }

    @Test
    void a_stranger_neither_sees_nor_changes_nor_plays_it_but_a_co_owner_does() throws Exception {
        HOUSE.tell(new FilmReady(algebra, film("1", 60)));
        VideoId id = only().id();
        PersonId jean = seed.person("jmartin", "Jean Martin");

        assertThat(library.find(id, known(jean))).isEmpty();
        assertThat(library.media(id, known(jean), "video.mp4")).isEmpty();
        assertThat(library.media(id, new Viewer.Anybody(), "video.mp4")).isEmpty();
        assertThat(library.trash(id, known(jean))).isEqualTo(new Change.NotYours());

        seed.owner(algebra, jean, "CO");
        assertThat(library.media(id, known(jean), "video.mp4")).isPresent();
        assertThat(library.trash(id, known(jean))).isInstanceOf(Change.Changed.class);
        assertThat(library.restore(id, known(jean))).isInstanceOf(Change.Changed.class);
    }

    @Test
    void who_published_it_and_owns_it_no_more_neither_sees_nor_plays_nor_changes_it() throws Exception {
        HOUSE.tell(new FilmReady(algebra, film("1", 60)));
        VideoId id = only().id();
        Ownership ownership = HOUSE.room(Ownership.class);
        Actor administrator = new Actor(seed.person("admin", "Admin", "ADMIN"), true);
        PersonId jean = seed.person("jmartin", "Jean Martin");

        ownership.handOver(algebra, marie, jean, administrator);
        assertNothingIsLeftTo(marie, id);
        assertThat(library.ownedBy(jean)).hasSize(1);

        ownership.reject(algebra, jean, administrator);
        assertNothingIsLeftTo(jean, id);
        library.trash(id, new Viewer.Known(administrator.person(), true));
        assertThat(library.restore(id, known(jean))).isEqualTo(new Change.NotYours());
        assertThat(library.trashOf(jean)).isEmpty();
    }

    private void assertNothingIsLeftTo(PersonId person, VideoId id) {
        assertThat(library.find(id, known(person))).isEmpty();
        assertThat(library.media(id, known(person), "video.mp4")).isEmpty();
        assertThat(library.show(id, known(person), Audience.EVERYONE)).isEqualTo(new Change.NotYours());
        assertThat(library.trash(id, known(person))).isEqualTo(new Change.NotYours());
        assertThat(library.ownedBy(person)).isEmpty();
    }

    @Test
    void an_empty_title_changes_nothing() throws Exception {
        HOUSE.tell(new FilmReady(algebra, film("1", 60)));

        library.rename(only().id(), known(marie), "  ");

        assertThat(only().title()).isEqualTo("Algèbre linéaire");
        assertThat(library.of(List.of(algebra))).containsOnlyKeys(algebra);
    }

    @Test
    void what_was_long_enough_in_the_trash_is_gone_and_its_recording_may_be_published_anew() throws Exception {
        Path folder = film("1", 60);
        HOUSE.tell(new FilmReady(algebra, folder));
        HOUSE.sql().sql("UPDATE conversion SET state = 'DONE'").update();
        library.trash(only().id(), known(marie));
        EmptyTrashJob chore = HOUSE.room(EmptyTrashJob.class);

        chore.run();
        assertThat(library.trashOf(marie)).hasSize(1);

        HOUSE.sql()
                .sql("UPDATE video SET trashed_at = trashed_at - interval '31 days'")
                .update();
        chore.run();
        assertThat(library.trashOf(marie)).isEmpty();
        assertThat(folder).doesNotExist();
        assertThat(publications.objections(marie, List.of(algebra))).isEmpty();
        publications.publish(marie, algebra, "");
        assertThat(HOUSE.sql()
                        .sql("SELECT state FROM conversion")
                        .query(String.class)
                        .list())
                .containsExactly("WAITING");
    }

    private Video only() {
        return library.ownedBy(marie).getFirst();
    }

    private static Viewer.Known known(PersonId person) {
        return new Viewer.Known(person, false);
    }

    private static Path film(String name, double seconds) throws Exception {
        Path folder = Files.createDirectories(HOUSE.data().resolve("videos").resolve(name));
        Files.writeString(
                folder.resolve("film.json"),
                "{\"duration\": " + seconds
                        + ", \"missing\": [{\"kind\": \"slide-picture\", \"what\": \"slide-9.png\", \"times\": 2}]}");
        Files.writeString(folder.resolve("video.mp4"), "x");
        return folder;
    }
}
