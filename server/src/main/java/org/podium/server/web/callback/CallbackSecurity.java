package org.podium.server.web.callback;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Servers prove themselves by their signature alone: no session, no sign-in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CallbackSecurity {
    @Bean
    @Order(2)
    SecurityFilterChain callbackChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/callback/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
