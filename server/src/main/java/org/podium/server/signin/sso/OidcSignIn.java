package org.podium.server.signin.sso;

import org.jspecify.annotations.Nullable;
import org.podium.server.identity.person.People;
import org.podium.server.signin.SignInAnswers;
import org.podium.server.signin.session.ExternalLoginFailure;
import org.podium.server.signin.session.KeptProof;
import org.podium.server.signin.session.SignInLink;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;

/** The way to an OpenID Connect server and back, with the authorization code flow and PKCE. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnExpression("!'${podium.oidc.issuer:}'.isBlank()")
class OidcSignIn {
    /** A part of the address that the administrator registers at the issuer. */
    private static final String ID = "university";

    private static final String START = "/signin/oidc/start";

    private static final ExternalLoginFailure REFUSED = new ExternalLoginFailure("OpenID Connect");

    /** An issuer that does not answer is no fault of ours: it is told as one that answers no. */
    private static final ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> AWAY =
            new ObjectPostProcessor<>() {
                @Override
                public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                    filter.setAuthenticationFailureHandler(REFUSED);
                    return filter;
                }
            };

    @Bean
    SignInLink oidcLink(OidcSettings settings) {
        return new SignInLink(settings.name(), START + "/" + ID);
    }

    /** The issuer is asked when somebody first signs in: Podium starts while it is down. */
    @Bean
    SupplierClientRegistrationRepository oidcServer(OidcSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(OidcSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientName(settings.name())
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .redirectUri("{baseUrl}/signin/oidc/code/{registrationId}")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    @Bean
    @Order(51)
    SecurityFilterChain oidc(
            HttpSecurity http,
            OidcSettings settings,
            SupplierClientRegistrationRepository server,
            KeptProof proofs,
            People people)
            throws Exception {
        OidcUserService users = new OidcUserService();
        return http.securityMatcher("/signin/oidc/**")
                .securityContext(kept -> kept.securityContextRepository(proofs))
                .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .oauth2Login(login -> login.clientRegistrationRepository(server)
                        .loginPage("/signin")
                        .authorizationEndpoint(start -> start.baseUri(START))
                        .redirectionEndpoint(back -> back.baseUri("/signin/oidc/code/*"))
                        .userInfoEndpoint(
                                info -> info.oidcUserService(request -> person(users, request, settings, people)))
                        .failureHandler(REFUSED)
                        .withObjectPostProcessor(AWAY)
                        .successHandler(SignInAnswers.onward()))
                .build();
    }

    private static OidcUser person(
            OidcUserService users, OidcUserRequest request, OidcSettings settings, People people) {
        OidcUser proof = users.loadUser(request);
        String name = proof.getClaimAsString(settings.userName());
        if (name == null) {
            throw refused("no claim " + settings.userName(), null);
        }
        try {
            ProvenUser user = ProvenUser.of(people.signedIn(
                    "oidc", proof.getSubject(), settings.attributes().entry(name, proof.getClaims())));
            return new OidcPerson(user, proof);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw refused("somebody who cannot be one of ours: " + e.getMessage(), e);
        }
    }

    private static OAuth2AuthenticationException refused(String why, @Nullable Exception cause) {
        return new OAuth2AuthenticationException(new OAuth2Error("invalid_user", why, null), why, cause);
    }
}
