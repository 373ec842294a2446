package org.podium.server.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The first address leads to what people come for. */
@Controller
@ConditionalOnWebApplication
class HomePage {
    /** What search machines may look at; of the videos, each answer says whether it may be listed. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return "User-agent: *\nAllow: /videos/\nAllow: /media/\nAllow: /assets/\nAllow: /webjars/\nDisallow: /\n";
    }

    @GetMapping("/")
    String home() {
        return "redirect:/sessions";
    }
}
