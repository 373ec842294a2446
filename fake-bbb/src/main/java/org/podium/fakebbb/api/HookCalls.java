package org.podium.fakebbb.api;

import java.util.Optional;
import java.util.stream.Collectors;
import org.podium.fakebbb.http.Form;
import org.podium.fakebbb.news.Hook;
import org.podium.fakebbb.news.Hooks;

/** The calls of bbb-webhooks. */
record HookCalls(Hooks hooks) {
    String create(Form form) {
        Optional<String> address = form.value("callbackURL");
        if (address.isEmpty()) {
            return Xml.failed("missingParamCallbackURL", "You must specify a callbackURL in the parameters.");
        }
        Optional<String> meeting = form.value("meetingID");
        Optional<Hook> same = hooks.same(address.get(), meeting);
        Hook hook = same.orElseGet(() -> hooks.add(
                address.get(),
                meeting,
                form.list("eventID"),
                form.value("getRaw").orElse("").equals("true")));
        return Xml.success(new Xml()
                        .leaf("hookID", hook.id())
                        .leaf("permanentHook", false)
                        .leaf("rawData", hook.raw())
                        .toString()
                + same.map(_ -> new Xml()
                                .leaf("messageKey", "duplicateWarning")
                                .leaf("message", "There is already a hook for this callback URL.")
                                .toString())
                        .orElse(""));
    }

    String list(Form form) {
        Optional<String> meeting = form.value("meetingID");
        return Xml.success(hooks.all().stream()
                .filter(hook -> meeting.isEmpty()
                        || hook.meetingId().isEmpty()
                        || hook.meetingId().equals(meeting))
                .map(HookCalls::describe)
                .collect(Collectors.joining("", "<hooks>", "</hooks>")));
    }

    String destroy(Form form) {
        Optional<String> id = form.value("hookID");
        if (id.isEmpty()) {
            return Xml.failed("missingParamHookID", "You must specify a hookID in the parameters.");
        }
        boolean removed = id.get().matches("\\d{1,9}") && hooks.remove(Integer.parseInt(id.get()));
        return removed
                ? Xml.success("<removed>true</removed>")
                : Xml.failed("destroyMissingHook", "The hook informed was not found.");
    }

    private static String describe(Hook hook) {
        Xml xml = new Xml().open("hook").leaf("hookID", hook.id()).leaf("callbackURL", hook.callbackUrl());
        hook.meetingId().ifPresent(meeting -> xml.leaf("meetingID", meeting));
        return xml.leaf("permanentHook", false)
                .leaf("rawData", hook.raw())
                .close("hook")
                .toString();
    }
}
