package org.podium.fakebbb.site;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.podium.fakebbb.http.Answer;
import org.podium.fakebbb.http.Form;
import org.podium.fakebbb.http.Request;
import org.podium.fakebbb.json.Json;
import org.podium.fakebbb.trouble.Trouble;
import org.podium.fakebbb.trouble.Troubles;
import org.podium.fakebbb.world.Attendee;
import org.podium.fakebbb.world.Held;
import org.podium.fakebbb.world.Meeting;
import org.podium.fakebbb.world.State;
import org.podium.fakebbb.world.World;

/**
 * What the person who runs the fake may do over HTTP: {@code /} shows a page, {@code POST /fake/trouble},
 * {@code /fake/well}, {@code /fake/refuse}, {@code /fake/start}, {@code /fake/end} and {@code /fake/state} act,
 * {@code GET /fake/counts} tells. Never in trouble itself.
 */
public record Controls(World world, Troubles troubles, RequestLog requests, Consumer<Duration> refuse) {
    public static boolean own(String path) {
        return path.equals("/") || path.startsWith("/fake/");
    }

    public Answer answer(Request request) throws IOException {
        if (request.path().equals("/")) {
            return new ControlPage(world, troubles, requests).show(request);
        }
        if (request.path().equals("/fake/counts")) {
            return Answer.json(Json.text(new LinkedHashMap<>(requests.counts())));
        }
        if (!request.method().equals("POST") || fromElsewhere(request)) {
            return Answer.of(405, "text/plain", "POST, please, and from this page");
        }
        Form form = request.form().over(request.parameters());
        return act(request.path(), form)
                ? Answer.redirect(303, "/")
                : Answer.of(400, "text/plain;charset=utf-8", "unknown: " + request.path() + " " + form.values());
    }

    /** A browser says where a form was; another site's must not end the meetings here. */
    private static boolean fromElsewhere(Request request) {
        String here = "http://" + request.header("host").orElse("");
        return request.header("origin").filter(origin -> !origin.equals(here)).isPresent();
    }

    private boolean act(String path, Form form) {
        Duration time = Duration.ofMillis((long) (1000 * number(form, "seconds", 30)));
        switch (path) {
            case "/fake/trouble" -> {
                Optional<Trouble> trouble = form.value("kind").flatMap(kind -> Troubles.named(kind, time));
                int times = (int) number(form, "times", Integer.MAX_VALUE);
                String call = form.value("call").orElse(Troubles.EVERY_CALL);
                trouble.ifPresent(found -> troubles.set(call, found, times));
                return trouble.isPresent();
            }
            case "/fake/well" -> form.value("call").ifPresentOrElse(troubles::clear, troubles::clear);
            case "/fake/refuse" -> refuse.accept(time);
            case "/fake/start" -> world.start(meeting(form));
            case "/fake/end" -> {
                return world.end(form.value("meetingID").orElse(""));
            }
            case "/fake/state" -> {
                Optional<State> state = form.value("state").flatMap(Controls::state);
                List<String> ids = form.list("recordID");
                state.ifPresent(wanted -> world.change(ids, recording -> recording.in(wanted)));
                return state.isPresent();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Meeting meeting(Form form) {
        Instant now = world.clock().instant();
        String name = form.value("name").orElse("Réunion d’essai");
        String id = form.value("meetingID").orElse("essai-" + now.toEpochMilli());
        String userId = form.value("userID").orElse("mdupont");
        String fullName = form.value("fullName").orElse("Marie Dupont");
        Map<String, String> metadata = Map.of("bbb-origin", "Pod");
        return new Meeting(new Held(id, name, now, metadata), true, List.of(Attendee.moderator(userId, fullName)));
    }

    private static Optional<State> state(String word) {
        for (State state : State.values()) {
            if (state.word().equals(word)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    private static double number(Form form, String name, double otherwise) {
        return form.value(name)
                .filter(text -> text.matches("\\d{1,9}(\\.\\d{1,3})?"))
                .map(Double::valueOf)
                .orElse(otherwise);
    }
}
