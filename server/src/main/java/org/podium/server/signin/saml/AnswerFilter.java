package org.podium.server.signin.saml;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.podium.server.signin.session.ExternalLoginFailure;
import org.podium.server.signin.session.FederatedSessions;
import org.podium.server.signin.session.KeptProof;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Where the identity provider's answers come to. What comes with them in {@code RelayState} is not read. */
final class AnswerFilter extends AbstractAuthenticationProcessingFilter {
    private final SamlProof proof;
    private final BrowserCookie cookie;

    AnswerFilter(SamlProof proof, BrowserCookie cookie, FederatedSessions sessions, KeptProof proofs) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, ServiceProvider.ANSWERS), claim -> {
            throw new AuthenticationServiceException("proven by their answer alone");
        });
        this.proof = proof;
        this.cookie = cookie;
        setSecurityContextRepository(proofs);
        setSessionAuthenticationStrategy((proven, request, response) -> {
            new ChangeSessionIdAuthenticationStrategy().onAuthentication(proven, request, response);
            if (proven.getPrincipal() instanceof SamlPerson me) {
                sessions.began(request.getSession(), me.person(), SamlProof.WAY, me.name(), me.session());
            }
        });
        setAuthenticationSuccessHandler((request, response, proven) -> response.sendRedirect(
                request.getContextPath() + cookie.target(request).orElse(SamlPages.AFTER)));
        setAuthenticationFailureHandler(new ExternalLoginFailure("SAML"));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String answer = request.getParameter(RedirectBinding.RESPONSE);
        return proof.prove(answer == null ? "" : answer, cookie.secret(request)).asProof();
    }
}
