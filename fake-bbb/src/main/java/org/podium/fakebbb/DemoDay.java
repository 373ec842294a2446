package org.podium.fakebbb;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.podium.fakebbb.lecture.Lecture;
import org.podium.fakebbb.lecture.Lectures;
import org.podium.fakebbb.lecture.script.Person;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Breakout;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.Recording;
import org.podium.fakebbb.world.State;

/**
 * The day of the demo: lectures that were held before, one that runs and ends after a minute, whose recording appears
 * soon after, and a class that begins later. Two people moderate whom nobody can tell for sure.
 *
 * @param memory the file of what was held, found again by the next start; none where nothing is kept
 */
public record DemoDay(FakeBbb server, Lectures lectures, Optional<Path> memory) {
    private static final List<String> STUDENTS = List.of(
            "Amina Belkacem",
            "Baptiste Lefèvre",
            "Chloé Nguyen",
            "David Roux",
            "Emma Garcia",
            "Farid Haddad",
            "Gaëlle Le Goff",
            "Hugo Petit",
            "Inès Da Silva",
            "Jules Marchand",
            "Kenza Amrani",
            "Léo Fontaine",
            "Maëlys Girard",
            "Noé Schneider");

    private static final String EXERCISES = "td";

    /** Their front end sent ids that no directory knows: an administrator says who they are. */
    private static final List<Attendee> DOUBTFUL =
            List.of(Attendee.moderator("ext-2041", "Marie Dupont"), Attendee.moderator("ext-2042", "J. Martin"));

    static final Duration LECTURE_ENDS = Duration.ofSeconds(60);
    static final Duration SEEN = Duration.ofSeconds(5);
    static final Duration READY = Duration.ofSeconds(20);

    public DemoDay(FakeBbb server, Lectures lectures) {
        this(server, lectures, Optional.empty());
    }

    public void begin() {
        List<Kept.Line> before = memory.map(file -> new Kept(file).lines()).orElse(List.of());
        server.world()
                .stock(lectures.all().stream()
                        .filter(lecture -> !lecture.course().slug().equals(EXERCISES))
                        .map(this::held)
                        .toList());
        server.world().stock(breakout().stream().toList());
        server.world().stock(before.stream().map(this::again).toList());
        server.processEndedMeetings(meeting -> List.of(filmed(meeting.id())), SEEN, READY);
        Instant now = server.world().clock().instant();
        meeting("pod-1310-biologie-td", exercises(before), Person.MARIE, 9, now, LECTURE_ENDS);
        Instant later = now.plusSeconds(90);
        server.agenda()
                .add(
                        later,
                        () -> meeting(
                                "pod-0877-droit-td",
                                "Droit constitutionnel — TD",
                                Person.JEAN,
                                14,
                                later,
                                Duration.ofMinutes(3)));
    }

    /** Adds lectures that were made while the server ran: they are ready from now on. */
    public void add(Lectures more) {
        more.all().stream().map(this::held).forEach(server.world()::process);
    }

    /** Each start holds the exercises for another group, so that no two recordings bear one name. */
    private static String exercises(List<Kept.Line> before) {
        long times = before.stream()
                .filter(line -> line.meetingId().startsWith("pod-1310"))
                .count();
        return "Biologie cellulaire — TD 3" + (times == 0 ? "" : ", groupe " + (times + 1));
    }

    /** What a meeting of this day is filmed as: its own slides, where they were made. */
    private Format filmed(String meetingId) {
        return presentation(lectures.named(meetingId.startsWith("pod-0877") ? "droit" : EXERCISES)
                .orElse(lectures.all().getLast()));
    }

    /** A meeting that an earlier start held. */
    private Recording again(Kept.Line line) {
        Held held = new Held(line.meetingId(), line.name(), line.created(), origin());
        Format format = filmed(line.meetingId());
        return new Recording(
                held,
                line.created().plus(format.length()),
                line.people(),
                State.PUBLISHED,
                server.guards(),
                List.of(format));
    }

    /** The published files of a lecture as a format of a recording. */
    public static Format presentation(Lecture lecture) {
        List<Format.Thumbnail> thumbnails = IntStream.range(
                        0, lecture.thumbnails().size())
                .mapToObj(i -> new Format.Thumbnail(
                        lecture.thumbnails().get(i),
                        lecture.script().deck().page(i + 1).title()))
                .toList();
        return new Format("presentation", lecture.length(), lecture.bytes(), thumbnails, Optional.of(lecture.folder()));
    }

    private Recording held(Lecture lecture) {
        var course = lecture.course();
        Map<String, String> metadata = origin();
        if (!course.teacher().equals(Person.GUEST)) {
            // Nobody saw this meeting while it ran: what its front end noted is all that tells whose it is.
            metadata.put("owner", course.teacher().userId());
        }
        Held held = new Held(course.room(), course.title(), course.held().created(), metadata);
        Instant ended = course.held().created().plus(lecture.length()).plusSeconds(38);
        return new Recording(
                held, ended, course.held().people(), State.PUBLISHED, server.guards(), List.of(presentation(lecture)));
    }

    /** A small group that split off the longest lecture, and was recorded too. */
    private Optional<Recording> breakout() {
        return lectures.named("annonce").map(lecture -> {
            Lecture parent = lectures.all().getFirst();
            Instant created = parent.course().held().created().plusSeconds(60);
            Held held = new Held(
                    parent.course().room() + "-groupe-1",
                    parent.course().title() + " (groupe 1)",
                    created,
                    origin(),
                    Optional.of(new Breakout(parent.course().recordId(), 1, false)));
            return new Recording(
                    held,
                    created.plus(lecture.length()),
                    4,
                    State.PUBLISHED,
                    server.guards(),
                    List.of(presentation(lecture)));
        });
    }

    private void meeting(String room, String name, Person teacher, int students, Instant from, Duration length) {
        List<Attendee> people = new ArrayList<>();
        people.add(Attendee.moderator(teacher.userId(), teacher.fullName()));
        if (teacher.equals(Person.MARIE)) {
            people.addAll(DOUBTFUL);
        }
        people.add(Attendee.viewer(Person.ELISE.userId(), Person.ELISE.fullName()));
        Stream<Attendee> others =
                IntStream.range(0, students).mapToObj(i -> Attendee.viewer("etu" + (204 + i), STUDENTS.get(i)));
        people.addAll(others.toList());
        Held held = new Held(room + "-" + from.getEpochSecond(), name, from, origin());
        server.world().start(new Meeting(held, true, people));
        memory.ifPresent(file -> new Kept(file).add(new Kept.Line(held.meetingId(), name, from, people.size())));
        server.agenda().add(from.plus(length), () -> server.world().end(held.meetingId()));
    }

    private static Map<String, String> origin() {
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("bbb-origin", "Pod");
        origin.put("bbb-origin-server-name", "pod.example.org");
        return origin;
    }
}
