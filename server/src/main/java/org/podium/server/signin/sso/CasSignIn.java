package org.podium.server.signin.sso;

import java.net.HttpURLConnection;
import java.util.List;
import org.apereo.cas.client.validation.Assertion;
import org.apereo.cas.client.validation.Cas20ServiceTicketValidator;
import org.apereo.cas.client.validation.Cas30ServiceTicketValidator;
import org.podium.server.identity.person.People;
import org.podium.server.platform.Ids;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.signin.SignInAnswers;
import org.podium.server.signin.session.ExternalLoginFailure;
import org.podium.server.signin.session.FederatedSessions;
import org.podium.server.signin.session.KeptProof;
import org.podium.server.signin.session.SignInLink;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.cas.ServiceProperties;
import org.springframework.security.cas.authentication.CasAuthenticationProvider;
import org.springframework.security.cas.userdetails.AbstractCasAssertionUserDetailsService;
import org.springframework.security.cas.web.CasAuthenticationEntryPoint;
import org.springframework.security.cas.web.CasAuthenticationFilter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The way to a CAS server and back. Whoever asks for {@code /signin/cas} is sent there, and comes back with a ticket. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnExpression("!'${podium.cas.url:}'.isBlank()")
class CasSignIn {
    static final String START = "/signin/cas";
    static final String TICKET = "/signin/cas/ticket";

    @Bean
    SignInLink casLink(CasSettings settings) {
        return new SignInLink(settings.name(), START);
    }

    @Bean
    @Order(50)
    SecurityFilterChain cas(
            HttpSecurity http,
            CasSettings settings,
            PodiumSettings podium,
            FederatedSessions sessions,
            KeptProof proofs,
            People people,
            Ids ids)
            throws Exception {
        ServiceProperties service = new ServiceProperties();
        service.setService(podium.address() + TICKET);
        service.afterPropertiesSet();
        CasAuthenticationEntryPoint start = new CasAuthenticationEntryPoint();
        start.setLoginUrl(settings.url() + "/login");
        start.setServiceProperties(service);
        start.afterPropertiesSet();
        return http.securityMatcher(START, TICKET)
                .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(start))
                // What people wanted to see was noted before they came here.
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                // The CAS server's message brings the ticket as its proof.
                .csrf(csrf -> csrf.ignoringRequestMatchers(TICKET))
                .addFilterBefore(new CasLogOut(sessions), CasAuthenticationFilter.class)
                .addFilter(filter(service, provider(settings, service, people, ids), sessions, proofs))
                .build();
    }

    private static CasAuthenticationFilter filter(
            ServiceProperties service,
            CasAuthenticationProvider provider,
            FederatedSessions sessions,
            KeptProof proofs) {
        CasAuthenticationFilter filter = new CasAuthenticationFilter();
        filter.setFilterProcessesUrl(TICKET);
        filter.setServiceProperties(service);
        filter.setAuthenticationManager(new ProviderManager(List.of(provider)));
        filter.setSecurityContextRepository(proofs);
        filter.setSessionAuthenticationStrategy((proven, request, response) -> {
            new ChangeSessionIdAuthenticationStrategy().onAuthentication(proven, request, response);
            if (proven.getPrincipal() instanceof ProvenUser me) {
                sessions.began(request.getSession(), me.person(), CasLogOut.WAY, "", ticket(proven));
            }
        });
        filter.setAuthenticationSuccessHandler(SignInAnswers.onward());
        filter.setAuthenticationFailureHandler(new ExternalLoginFailure("CAS"));
        return filter;
    }

    private static String ticket(Authentication proven) {
        return String.valueOf(proven.getCredentials());
    }

    private static CasAuthenticationProvider provider(
            CasSettings settings, ServiceProperties service, People people, Ids ids) {
        Cas20ServiceTicketValidator validator = settings.protocol() == 3
                ? new Cas30ServiceTicketValidator(settings.url())
                : new Cas20ServiceTicketValidator(settings.url());
        validator.setURLConnectionFactory(connection -> patient((HttpURLConnection) connection, settings));
        CasAuthenticationProvider provider = new CasAuthenticationProvider();
        provider.setServiceProperties(service);
        provider.setTicketValidator(validator);
        provider.setKey(ids.next().toString());
        provider.setAuthenticationUserDetailsService(new AbstractCasAssertionUserDetailsService() {
            @Override
            protected UserDetails loadUserDetails(Assertion assertion) {
                return proven(assertion, settings, people);
            }
        });
        provider.afterPropertiesSet();
        return provider;
    }

    private static HttpURLConnection patient(HttpURLConnection connection, CasSettings settings) {
        connection.setConnectTimeout((int) settings.patience().toMillis());
        connection.setReadTimeout((int) settings.patience().toMillis());
        connection.setInstanceFollowRedirects(false);
        return connection;
    }

    private static ProvenUser proven(Assertion assertion, CasSettings settings, People people) {
        String name = assertion.getPrincipal().getName();
        try {
            return ProvenUser.of(people.signedIn(
                    "cas",
                    name,
                    settings.attributes().entry(name, assertion.getPrincipal().getAttributes())));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new BadCredentialsException("CAS knows somebody who cannot be one of ours: " + e.getMessage(), e);
        }
    }
}
