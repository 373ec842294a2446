package org.podium.server.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.podium.server.identity.PersonId;
import org.podium.server.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Sessions that began with a sign-in at another server. They are noted in the database, so that the other server can tell
 * any node that one is over, and it ends at its next request.
 */
@Component
public class FederatedSessions implements LogoutHandler {
    /** After which a session must begin anew, in use or not; what an expired one left goes with it. */
    static final Duration LONGEST = Duration.ofDays(7);

    private static final String ID = FederatedSessions.class.getName() + ".id";

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    FederatedSessions(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Notes how a session began.
     *
     * @param way such as {@code cas}
     * @param subject the person's name there, as a log-out will name it; may be empty
     * @param ticket the session's name there
     */
    public void began(HttpSession session, PersonId person, String way, String subject, String ticket) {
        UUID id = ids.next();
        sql.sql("DELETE FROM outside_session WHERE began < ?")
                .param(Timestamp.from(clock.instant().minus(LONGEST)))
                .update();
        sql.sql("INSERT INTO outside_session (id, way, subject, ticket, person, began) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id, way, subject, ticket, person.value(), Timestamp.from(clock.instant()))
                .update();
        session.setAttribute(ID, id);
    }

    /** The session with this ticket is over. */
    public void ended(String way, String ticket) {
        sql.sql("DELETE FROM outside_session WHERE way = ? AND ticket = ?")
                .params(way, ticket)
                .update();
    }

    /** These sessions of a person are over; all, when none is named. */
    public void ended(String way, String subject, List<String> tickets) {
        sql.sql("""
            DELETE FROM outside_session WHERE way = :way AND subject = :subject
                AND (cardinality(:tickets::text[]) = 0 OR ticket = ANY (:tickets))\
            """)
                .param("way", way)
                .param("subject", subject)
                .param("tickets", tickets.toArray(String[]::new))
                .update();
    }

    /** Whether nobody has said that it is over; a session that began here always goes on. */
    public boolean goesOn(HttpSession session) {
        return !(session.getAttribute(ID) instanceof UUID id)
                || sql.sql("SELECT EXISTS (SELECT FROM outside_session WHERE id = ?)")
                        .param(id)
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            left(session);
        }
    }

    /** The session ends here, so nobody need end it from elsewhere; what merely expires goes by its age. */
    public void left(HttpSession session) {
        if (session.getAttribute(ID) instanceof UUID id) {
            sql.sql("DELETE FROM outside_session WHERE id = ?").param(id).update();
        }
    }
}
