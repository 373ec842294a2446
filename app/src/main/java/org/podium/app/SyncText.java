package org.podium.app;

import java.io.PrintWriter;
import java.util.Locale;
import org.podium.server.notification.IncidentWords;
import org.podium.server.sync.PlanText;
import org.podium.server.sync.ServerReport;

/** What a look found, as lines for people. */
record SyncText(PrintWriter out, IncidentWords words) {
    /** One server's line, and below it what would change and what is wrong. */
    void print(ServerReport report) {
        out.printf(
                Locale.ROOT,
                "%s: %s; %d meetings, %d over; %d recordings looked at, %d new, %d changed, %d not known any more%n",
                report.server(),
                report.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                report.meetings(),
                report.over(),
                report.recordings(),
                report.added().size(),
                report.moved().size(),
                report.absent().size());
        if (report.plan() != null) {
            print(report.plan());
        }
        report.troubles()
                .forEach(trouble -> out.println(
                        "  " + words.what(trouble, Locale.ENGLISH) + " " + words.advice(trouble, Locale.ENGLISH)));
    }

    /** New, changed and doubtful things; what is seen once more and is as it was, is left out. */
    private void print(PlanText plan) {
        for (PlanText.MeetingShown meeting : plan.meetings()) {
            out.printf(
                    "  * meeting %s (%s)%s, moderated by %s%n",
                    meeting.internalId(),
                    meeting.name(),
                    meeting.recordable() ? "" : ", not recorded",
                    meeting.moderators().isEmpty() ? "nobody" : String.join(", ", meeting.moderators()));
        }
        plan.over().forEach(id -> out.println("  - meeting " + id + " is over"));
        plan.missed().forEach(id -> out.println("  ? meeting " + id + " is not listed"));
        for (PlanText.RecordingShown recording : plan.recordings()) {
            if (recording.before().isEmpty()) {
                out.printf(
                        "  + recording %s (%s): %s, %s%n",
                        recording.recordId(),
                        recording.name(),
                        recording.state(),
                        String.join(", ", recording.formats()));
            } else if (!recording.before().equals(recording.state())) {
                out.printf(
                        "  ~ recording %s (%s): %s -> %s%n",
                        recording.recordId(), recording.name(), recording.before(), recording.state());
            }
        }
        plan.absent().forEach(id -> out.println("  ? recording " + id + " is not known there any more"));
    }
}
