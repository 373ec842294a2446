package org.podium.server.signin.saml;

import java.time.Clock;
import org.podium.server.identity.person.People;
import org.podium.server.platform.Ids;
import org.podium.server.platform.PodiumSettings;
import org.podium.server.signin.Security;
import org.podium.server.signin.session.FederatedSessions;
import org.podium.server.signin.session.KeptProof;
import org.podium.server.signin.session.SignInLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** The way to a SAML2 identity provider and back; see docs/decisions/0004. */
@Configuration(proxyBeanMethods = false)
@SamlCondition
class SamlSignIn {
    @Bean
    SignInLink samlLink(SamlSettings settings) {
        return new SignInLink(settings.name(), ServiceProvider.START);
    }

    @Bean
    ServiceProvider samlServiceProvider(PodiumSettings podium, SamlSettings settings) {
        return ServiceProvider.of(podium.address(), settings);
    }

    @Bean
    IdentityProviders identityProviders(SamlSettings settings, Clock clock) {
        return new IdentityProviders(settings, clock);
    }

    @Bean
    SamlRequests samlRequests(JdbcClient sql, Clock clock) {
        return new SamlRequests(sql, clock);
    }

    @Bean
    BrowserCookie samlCookie(PodiumSettings podium, Ids ids) {
        return new BrowserCookie(podium.address().startsWith("https:"), ids);
    }

    @Bean
    SamlProof samlProof(
            ServiceProvider us, IdentityProviders providers, SamlRequests requests, People people, Clock clock) {
        return new SamlProof(us, providers, requests, people, clock);
    }

    /** Answers are another site's form, so no token of ours comes with them; they bring their own proof. */
    @Bean
    @Order(52)
    SecurityFilterChain saml(
            HttpSecurity http, SamlProof proof, BrowserCookie cookie, FederatedSessions sessions, KeptProof proofs)
            throws Exception {
        return http.securityMatcher(ServiceProvider.START, ServiceProvider.START + "/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(Security.POLICY)))
                .addFilterAt(
                        new AnswerFilter(proof, cookie, sessions, proofs), UsernamePasswordAuthenticationFilter.class)
                .build();
    }
}
