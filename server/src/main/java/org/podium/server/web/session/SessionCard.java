package org.podium.server.web.session;

/**
 * A session and where it stands: one card of the page.
 *
 * @param title under which it was or would be published
 */
public record SessionCard(Session session, String title, SessionState state) {}
