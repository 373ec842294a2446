/**
 * Client of the BigBlueButton and Scalelite HTTP API, from BBB 0.9 to 3.0, usable alone.
 *
 * {@snippet :
 * var server = BbbServer.of("Nord", "https://bbb.example.org", secret);
 * try (var transport = new HttpTransport(Limits.USUAL.patience().connect())) {
 *     var client = new BbbClient(server, transport, Limits.USUAL, clock);
 *     switch (client.meetings()) {
 *         case Answer.Ok(var meetings) -> meetings.items().forEach(meeting -> see(meeting.moderators()));
 *         case Answer.Refused(var key, var message) -> tell(key, message);
 *     }
 *     new RecordingSweep(client, knownMeetings, RecordingQuery.ANY_STATE).run(answer -> keep(answer.items()));
 * } catch (Breakdown breakdown) {
 *     tell(breakdown.sentence());
 * }
 * }
 */
@NullMarked
package org.podium.bbb;

import org.jspecify.annotations.NullMarked;
