package org.podium.server.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.List;
import org.podium.server.signin.session.WantedPage;
import org.podium.server.signin.throttle.PasswordGate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which requests need which rights, and what browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
public class Security {
    /** Nothing inline, nothing from elsewhere; blob: is how hls.js hands the picture to the player. */
    public static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " media-src 'self' blob:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    /** What the chains below are made of; apart, because a node without pages has none of it. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ConditionalOnWebApplication
    static class Chains {
        private final PasswordGate gate;
        private final SessionCheckFilter welcome;
        private final SignInParts parts;

        /** A way to prove names and passwords joins by being a bean; CAS and OIDC have chains of their own. */
        Chains(List<AuthenticationProvider> ways, SignInParts parts) {
            this.parts = parts;
            this.gate = parts.gate(ways);
            this.welcome = parts.welcome();
        }

        /** Programs sign in with each request and have no session, so nothing can be done in their name. */
        @Bean
        @Order(1)
        SecurityFilterChain api(HttpSecurity http) throws Exception {
            return gated(http)
                    .securityMatcher("/api/**")
                    .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .csrf(csrf -> csrf.disable())
                    .httpBasic(basic -> basic.authenticationEntryPoint(SignInAnswers::unproven))
                    .build();
        }

        @Bean
        @Order(100)
        SecurityFilterChain pages(HttpSecurity http, List<LogoutRedirect> farewells) throws Exception {
            return gated(http)
                    .securityContext(kept -> kept.securityContextRepository(parts.proofs()))
                    .addFilterAfter(welcome, SecurityContextHolderFilter.class)
                    .authorizeHttpRequests(rules -> rules.requestMatchers(
                                    PathRequest.toStaticResources().atCommonLocations())
                            .permitAll()
                            .requestMatchers("/signin", "/robots.txt", "/assets/**", "/videos/*", "/media/**", "/error")
                            .permitAll()
                            .requestMatchers(
                                    "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")
                            .permitAll()
                            .requestMatchers("/admin/**")
                            .hasRole("ADMIN")
                            .anyRequest()
                            .authenticated())
                    .formLogin(form -> form.loginPage("/signin")
                            .successHandler(SignInAnswers.onward())
                            .failureHandler(SignInAnswers::failed))
                    .exceptionHandling(asked -> asked.authenticationEntryPoint(SignInAnswers::start)
                            .accessDeniedHandler(SignInAnswers::denied))
                    .logout(out -> out.logoutUrl("/signout")
                            .addLogoutHandler(parts.outside())
                            .addLogoutHandler((_, response, _) -> response.setHeader("Clear-Site-Data", "\"cache\""))
                            .logoutSuccessHandler(new SignedOut(farewells)))
                    .requestCache(cache -> cache.requestCache(new WantedPage()))
                    .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                    .csrf(withDefaults())
                    .build();
        }

        /** No parent: it would try each password a second time. */
        private HttpSecurity gated(HttpSecurity http) {
            http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
            return http.authenticationProvider(gate);
        }
    }
}
