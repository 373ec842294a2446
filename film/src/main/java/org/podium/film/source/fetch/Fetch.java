package org.podium.film.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.podium.film.process.Reach;
import org.podium.film.source.Presentation;
import org.podium.film.source.UnreadableRecording;
import org.podium.film.source.fetch.Session.Answer;
import org.podium.film.source.published.PublishedFormat;
import org.podium.film.source.safe.Limits;
import org.podium.film.timeline.SlideThumbnail;

/** Brings a recording from its playback address into a folder. */
public final class Fetch {
    private static final List<String> TEXTS = List.of(
            "shapes.svg",
            "panzooms.xml",
            "cursor.xml",
            "deskshare.xml",
            "slides_new.xml",
            "captions.json",
            "presentation_text.json",
            "tldraw.json",
            "polls.json",
            "external_videos.json",
            "layout.xml");

    /** Beside a finished video: its captions and its chat. */
    private static final List<String> TEXTS_OF_FINISHED = List.of("captions.json", "video.xml");

    private static final List<List<String>> PARTS = List.of(
            List.of("video/webcams.mp4", "video/webcams.webm", "audio/audio.webm", "audio/audio.ogg"),
            List.of("deskshare/deskshare.mp4", "deskshare/deskshare.webm"));

    /** Files by which a recording is known to be there. */
    private static final List<String> SIGNS = List.of("metadata.xml", "shapes.svg");

    private static final int MOST_NAMED = 20_000;

    /** Where notes lie of the versions of what was fetched. */
    private static final String NOTES = ".versions";

    private final Session session;
    private final Path folder;
    private final FetchLimits limits;
    private final Budget budget;
    private final Renewal renewal;
    private PlaybackAddress address;
    /** By which it was found. */
    private String proof = SIGNS.getFirst();

    private boolean renewed;
    private int namedLeft = MOST_NAMED;

    private Fetch(Session session, Budget budget, PlaybackAddress address, Path folder, Terms terms) {
        this.session = session;
        this.budget = budget;
        this.address = address;
        this.folder = folder;
        this.limits = terms.limits();
        this.renewal = terms.renewal();
    }

    /**
     * On what terms.
     *
     * @param arrival told of what comes
     * @param reach where it may come from
     */
    public record Terms(FetchLimits limits, Renewal renewal, Arrival arrival, Reach reach) {
        public static final Terms USUAL = new Terms(FetchLimits.USUAL, Renewal.NONE, Arrival.NOBODY, Reach.ANY);

        public Terms withArrival(Arrival told) {
            return new Terms(limits, renewal, told, reach);
        }

        public Terms withReach(Reach other) {
            return new Terms(limits, renewal, arrival, other);
        }
    }

    /**
     * Brings all that a film is made of. What lies in the folder from an earlier call that broke off is kept where the
     * server says that it is still the same; a file of which a part is here is gone on with. One process at a time.
     *
     * @param folder for this recording alone; made if it is not there
     */
    public static Path presentation(URI playback, Path folder, Terms terms) throws IOException {
        PlaybackAddress address = PlaybackAddress.of(playback)
                .orElseThrow(() -> new FetchFailure("No film can be made of what is at this address.", false));
        Files.createDirectories(folder.resolve(NOTES));
        Budget budget = Budget.of(terms.limits().bytes(), folder, terms.arrival());
        try (Alone _ = Alone.in(folder.resolve(".fetching"));
                Session session = new Session(address.files(), terms, budget)) {
            new Fetch(session, budget, address, folder, terms).all();
        }
        return folder;
    }

    private void all() throws IOException {
        if (address.hasToken()) {
            session.visit(address.page());
        }
        if (!found()) {
            throw new FetchFailure("There is no such recording, or it is not published (any more).", false);
        }
        boolean parts = address.format() == PublishedFormat.PRESENTATION;
        for (String text : parts ? TEXTS : TEXTS_OF_FINISHED) {
            bring(text);
        }
        for (String named : presentation().namedFiles()) {
            bringNamed(named);
        }
        for (List<String> choice : parts ? PARTS : List.of(address.format().media())) {
            for (String medium : choice) {
                if (bring(medium)) {
                    break;
                }
            }
        }
    }

    /** A file that the recording names; of a slide that is not there or is broken, its thumbnail, too. */
    private void bringNamed(String named) throws IOException {
        if (--namedLeft < 0) {
            throw new FetchFailure("The recording names more files than any recording has.", false);
        }
        Optional<String> thumbnail = SlideThumbnail.of(named);
        if ((!bring(named) || BrokenPicture.is(folder.resolve(named))) && thumbnail.isPresent()) {
            bring(thumbnail.get());
        }
    }

    /** Looks where the recording lies: mostly by its metadata, which may be lost. */
    private boolean found() throws IOException {
        PlaybackAddress asked = address;
        for (String sign : signs()) {
            for (URI home : asked.homes()) {
                address = asked.at(home);
                if (bring(sign)) {
                    proof = sign;
                    return true;
                }
            }
        }
        return false;
    }

    private Presentation presentation() throws IOException {
        Presentation presentation;
        try {
            presentation = Presentation.open(folder, Limits.USUAL);
        } catch (UnreadableRecording page) {
            Files.deleteIfExists(folder.resolve(proof));
            throw new FetchFailure("What the server gives is no recording.", false);
        }
        if (!presentation.id().isEmpty() && !presentation.id().equals(address.id())) {
            throw new FetchFailure("The server gives another recording than was asked for.", false);
        }
        return presentation;
    }

    /** Whether the file is here now. */
    private boolean bring(String relative) throws IOException {
        Path target;
        try {
            target = folder.resolve(relative);
        } catch (InvalidPathException unspeakable) {
            return false; // this machine's file system cannot write the name
        }
        if (relative.startsWith(".")) {
            return false; // no recording has such a file, and such names are ours
        }
        Files.createDirectories(target.getParent());
        Kept kept = Kept.of(target, folder.resolve(NOTES).resolve(relative));
        try {
            Outcome outcome = got(relative, kept);
            while (outcome == Outcome.ABSENT && expired()) {
                outcome = got(relative, kept);
            }
            return switch (outcome) {
                case SAME -> true;
                case CAME -> {
                    if (isPage(kept.part(), relative)) {
                        kept.forget();
                        yield false;
                    }
                    kept.complete();
                    yield true;
                }
                case ABSENT -> {
                    kept.forget();
                    yield false;
                }
            };
        } catch (FetchFailure failure) {
            if (!failure.worthRetrying()) {
                kept.forget();
            }
            throw failure;
        }
    }

    /** What became of a file that was asked for. */
    private enum Outcome {
        CAME,
        SAME,
        ABSENT
    }

    private Outcome got(String relative, Kept kept) throws IOException {
        Validator validator = kept.validator();
        String why = "";
        long have = kept.have();
        budget.count(have);
        for (int attempt = 0; attempt < limits.tries(); attempt++) {
            validator = have == 0 ? kept.validator() : validator;
            switch (session.get(address.file(relative), kept.wish(have, validator))) {
                case Answer.Whole() -> {
                    return Outcome.CAME;
                }
                case Answer.Same() -> {
                    budget.count(Files.size(kept.target()));
                    return Outcome.SAME;
                }
                case Answer.Absent() -> {
                    return Outcome.ABSENT;
                }
                case Answer.Stumbled(String reason, long got) -> {
                    why = reason;
                    attempt = got > have ? 0 : attempt; // who brings something is not at the end of our patience
                    have = got;
                }
            }
            if (attempt + 1 < limits.tries()) {
                session.pause(attempt);
            }
        }
        throw new FetchFailure(why, true);
    }

    /**
     * Whether we were locked out and are in again; fails if we are out for good. Who is locked out gets the same answer as who asks for a file that
     * is not there; one of the signs is always there.
     */
    private boolean expired() throws IOException {
        if (!address.hasToken()) {
            return false;
        }
        for (String sign : signs()) {
            if (isThere(sign)) {
                return false;
            }
        }
        PlaybackAddress fresh = (renewed ? Optional.<URI>empty() : renewal.again())
                .flatMap(PlaybackAddress::of)
                .filter(it -> it.homes().contains(address.files()))
                .map(it -> it.at(address.files()))
                .orElseThrow(() -> new FetchFailure("The playback address has expired.", true));
        renewed = true;
        address = fresh;
        session.visit(fresh.page());
        return true;
    }

    private boolean isThere(String sign) throws IOException {
        Kept probe = Kept.of(folder.resolve(".probe"), folder.resolve(NOTES).resolve(".probe"));
        try {
            return got(sign, probe) == Outcome.CAME && !isPage(probe.part(), sign);
        } finally {
            probe.forget();
        }
    }

    private List<String> signs() {
        return address.format() == PublishedFormat.PRESENTATION ? SIGNS : SIGNS.subList(0, 1);
    }

    /** Some hosts answer with a page, and status 200, for what they do not have. */
    private static boolean isPage(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(256), StandardCharsets.ISO_8859_1)
                    .strip()
                    .toLowerCase(Locale.ROOT);
            return !name.endsWith(".html") && (head.startsWith("<!doctype html") || head.startsWith("<html"));
        }
    }
}
