package org.podium.fakebbb;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.podium.fakebbb.api.Api;
import org.podium.fakebbb.api.Habit;
import org.podium.fakebbb.http.Answer;
import org.podium.fakebbb.http.Delivery;
import org.podium.fakebbb.http.HttpDoor;
import org.podium.fakebbb.http.Request;
import org.podium.fakebbb.news.Hooks;
import org.podium.fakebbb.news.Post;
import org.podium.fakebbb.news.ReadyCallback;
import org.podium.fakebbb.news.Webhooks;
import org.podium.fakebbb.proof.Passes;
import org.podium.fakebbb.site.Controls;
import org.podium.fakebbb.site.PublishedFiles;
import org.podium.fakebbb.site.RequestLog;
import org.podium.fakebbb.trouble.Troubles;
import org.podium.fakebbb.trouble.Victim;
import org.podium.fakebbb.world.Agenda;
import org.podium.fakebbb.world.Format;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.StepClock;
import org.podium.fakebbb.world.Tracks;
import org.podium.fakebbb.world.World;

/** A BBB server, or a load balancer before several, that answers as the real ones do but holds no meetings. */
public final class FakeBbb implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(200);

    private final Setup setup;
    private final World world;
    private final Agenda agenda = new Agenda();
    private final Troubles troubles = new Troubles();
    private final Hooks hooks = new Hooks();
    private final Post post = new Post();
    private final RequestLog requests;
    private final Api api;
    private final PublishedFiles files;
    private final Controls controls;
    private final HttpDoor door;
    private final Thread ticker;

    private FakeBbb(Setup setup) throws IOException {
        this.setup = setup;
        world = new World(setup.clock());
        requests = new RequestLog(setup.clock());
        Tracks tracks = new Tracks();
        Passes passes = new Passes(setup.clock(), setup.secret());
        api = new Api(world, setup.personality(), setup.secret(), hooks, tracks, passes);
        files = new PublishedFiles(world, tracks, passes, guards());
        controls = new Controls(world, troubles, requests, this::refuse);
        world.listen(new ReadyCallback(post, setup.secret(), setup.readyUrl())::hear);
        world.listen(new Webhooks(hooks, post, setup.secret(), setup.clock())::hear);
        door = HttpDoor.open(new InetSocketAddress(setup.host(), setup.port()), this::handle);
        ticker = Thread.ofVirtual().name("fake-bbb clock").unstarted(this::tick);
        if (!(setup.clock() instanceof StepClock)) {
            ticker.start();
        }
    }

    public static FakeBbb start(Setup setup) throws IOException {
        return new FakeBbb(setup);
    }

    /** A server at full hour, for load: meetings with so many people each, and recordings without files. */
    public static FakeBbb withMany(Setup setup, int meetings, int attendees, int recordings) throws IOException {
        FakeBbb server = start(setup);
        new Crowd(meetings, attendees, recordings).fill(server.world());
        return server;
    }

    /** Where it listens, without a path. */
    public URI address() {
        return URI.create("http://" + setup.host() + ":" + door.port());
    }

    /** What an administrator would enter: the address that ends in {@code /bigbluebutton/}. */
    public URI endpoint() {
        return address().resolve("/bigbluebutton/");
    }

    public String secret() {
        return setup.secret();
    }

    public World world() {
        return world;
    }

    public Agenda agenda() {
        return agenda;
    }

    public Troubles troubles() {
        return troubles;
    }

    public RequestLog requests() {
        return requests;
    }

    public Hooks hooks() {
        return hooks;
    }

    /** What was told to others. */
    public Post post() {
        return post;
    }

    /** Lets time pass on a stepped server, and what falls into it happen, each at its moment. */
    public void pass(Duration time) {
        if (!(setup.clock() instanceof StepClock clock)) {
            throw new IllegalStateException("time passes by itself here");
        }
        var end = clock.instant().plus(time);
        agenda.moments().stream()
                .filter(moment -> moment.isAfter(clock.instant()) && !moment.isAfter(end))
                .forEach(moment -> {
                    clock.pass(Duration.between(clock.instant(), moment));
                    agenda.runUntil(moment);
                });
        clock.pass(Duration.between(clock.instant(), end));
        agenda.runUntil(end);
    }

    /** From now on every recorded meeting that ends becomes a recording, some time after. */
    public void processEndedMeetings(Function<Meeting, List<Format>> formats, Duration seen, Duration ready) {
        world.listen(new Processing(world, agenda, formats, seen, ready, guards())::hear);
    }

    /** Whether recordings are guarded here unless somebody says otherwise. */
    public boolean guards() {
        return setup.personality().has(Habit.GUARDS_RECORDINGS);
    }

    /** Connections are refused until {@link #accept}. */
    public void refuse() {
        door.shut();
    }

    public void accept() {
        door.reopen();
    }

    private void refuse(Duration time) {
        door.shut();
        Thread.ofVirtual().start(() -> {
            if (sleep(time)) {
                door.reopen();
            }
        });
    }

    private Delivery handle(Request request) throws IOException {
        String base = base(request);
        if (Controls.own(request.path())) {
            return new Delivery.Whole(controls.answer(request));
        }
        boolean toApi = request.path().startsWith(Api.ROOT);
        String call = toApi ? Api.call(request.path()) : request.path().split("/", 3)[1];
        String name = call.isEmpty() ? "version" : call;
        requests.note(name, request);
        Victim.RightAnswer right = () -> toApi ? api.answer(request, base) : files.answer(request, base);
        var trouble = troubles.next(name);
        return trouble.isPresent() ? Victim.of(trouble.get(), right) : whole(right);
    }

    private static Delivery whole(Victim.RightAnswer right) throws IOException {
        Answer answer = right.get();
        return new Delivery.Whole(answer);
    }

    /** The name under which the caller knows this server, as BBB behind a proxy would see it. */
    private String base(Request request) {
        return request.header("host")
                .filter(host -> host.matches("[\\w.:\\[\\]-]{1,255}"))
                .map(host -> "http://" + host)
                .orElse(address().toString());
    }

    private void tick() {
        do {
            agenda.runUntil(setup.clock().instant());
        } while (sleep(TICK));
    }

    private static boolean sleep(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        ticker.interrupt();
        door.close();
        post.close();
    }
}
