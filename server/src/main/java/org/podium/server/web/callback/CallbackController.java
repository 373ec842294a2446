package org.podium.server.web.callback;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.podium.bbb.callback.ReadyCallback;
import org.podium.bbb.callback.Webhook;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.sync.hook.Callbacks;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the news and says only whether it was believed. */
@RestController
class CallbackController {
    private final Callbacks callbacks;
    private final PodiumSettings podium;

    CallbackController(Callbacks callbacks, PodiumSettings podium) {
        this.callbacks = callbacks;
        this.podium = podium;
    }

    /** A recording is ready: the address for {@code meta_bbb-recording-ready-url}. */
    @PostMapping("/callback/{server}/ready")
    ResponseEntity<Void> ready(@PathVariable String server, HttpServletRequest request) throws IOException {
        // Three characters for one at most, and the field's name.
        return answer(callbacks.ready(server, body(request, 3 * ReadyCallback.LONGEST + 100)));
    }

    /** Events of bbb-webhooks, registered under this address; it adds a checksum, and signs the body as it is sent. */
    @PostMapping("/callback/{server}/hook")
    ResponseEntity<Void> hook(@PathVariable String server, HttpServletRequest request) throws IOException {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String checksum = query.replaceFirst("^checksum=([0-9A-Fa-f]+)$", "$1");
        String body = body(request, Webhook.LONGEST);
        String address = podium.address() + "/callback/" + server + "/hook";
        return answer(callbacks.hook(server, address, body, checksum));
    }

    /** Its beginning: the signature of a longer one cannot fit. Read by us, before anybody takes it for parameters. */
    private static String body(HttpServletRequest request, int longest) throws IOException {
        return new String(request.getInputStream().readNBytes(longest), StandardCharsets.UTF_8);
    }

    private static ResponseEntity<Void> answer(boolean believed) {
        return ResponseEntity.status(believed ? HttpStatus.OK : HttpStatus.UNAUTHORIZED)
                .build();
    }
}
