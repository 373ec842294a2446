package org.podium.server.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.podium.server.identity.person.People;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Notes in which language somebody reads the pages, once a session and when it changes: mails to them are in it too. */
@Component
@ConditionalOnWebApplication
class SpokenLanguage implements HandlerInterceptor, WebMvcConfigurer {
    private static final String NOTED = SpokenLanguage.class.getName() + ".noted";

    private final People people;

    SpokenLanguage(People people) {
        this.people = people;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/callback/**", "/api/**", "/assets/**", "/webjars/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null && proof != null && proof.getPrincipal() instanceof SignedIn me) {
            String language = RequestContextUtils.getLocale(request).getLanguage();
            if (!language.equals(session.getAttribute(NOTED))) {
                people.speaks(me.person(), language);
                session.setAttribute(NOTED, language);
            }
        }
        return true;
    }
}
