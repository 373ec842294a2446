package org.podium.server.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.podium.server.platform.audit.Audit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * What a session keeps of a sign-in: the person and their roles, and none of the tokens and answers that proved them. From
 * then on the session lasts as long as those of people do; until then it is a stranger's and short.
 */
@Component
@ConditionalOnWebApplication
public class KeptProof implements SecurityContextRepository {
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final int idleSeconds;
    private final Audit audit;

    KeptProof(SignInSettings settings, Audit audit) {
        this.audit = audit;
        this.idleSeconds = Math.toIntExact(settings.idleSession().toSeconds());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication proof = context.getAuthentication();
        if (proof == null || !(proof.getPrincipal() instanceof SignedIn me)) {
            sessions.saveContext(context, request, response);
            return;
        }
        HttpSession session = request.getSession();
        noteBeginning(me, session, request.getRemoteAddr());
        session.setMaxInactiveInterval(idleSeconds);
        // By it all browsers of a person are found.
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                me.person().toString());
        sessions.saveContext(new SecurityContextImpl(me.kept().asProof()), request, response);
    }

    /** By whichever way somebody came in; a session that goes on, as after a change of the password, is none. */
    private void noteBeginning(SignedIn me, HttpSession session, String address) {
        String person = me.person().toString();
        if (!person.equals(session.getAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME))) {
            audit.note("signin", "signin.succeeded", "person:" + person, "from " + address);
        }
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return sessions.loadContext(holder);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return sessions.loadDeferredContext(request);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.containsContext(request);
    }
}
