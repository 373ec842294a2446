package org.podium.server.web.session;

import java.time.Instant;
import java.util.Optional;
import org.podium.server.overview.Session;

/**
 * A session and where it stands: one card of the page.
 *
 * @param title under which it was or would be published
 * @param life the word for where its recording stands at BBB
 * @param expiry when BBB will delete it, if that is near and nothing was made of it
 */
public record SessionCard(Session session, String title, SessionState state, String life, Optional<Instant> expiry) {}
