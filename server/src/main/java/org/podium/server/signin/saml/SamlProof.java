package org.podium.server.signin.saml;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.podium.server.identity.person.People;
import org.podium.server.signin.assertion.Answer;
import org.podium.server.signin.assertion.Assertion;
import org.podium.server.signin.assertion.Refused;
import org.podium.server.signin.sso.ProvenUser;
import org.springframework.security.authentication.BadCredentialsException;

/** Who somebody is by an identity provider's answer. */
final class SamlProof {
    static final String WAY = "saml";

    private final ServiceProvider us;
    private final IdentityProviders providers;
    private final SamlRequests requests;
    private final People people;
    private final Clock clock;

    SamlProof(ServiceProvider us, IdentityProviders providers, SamlRequests requests, People people, Clock clock) {
        this.us = us;
        this.providers = providers;
        this.requests = requests;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Proves somebody.
     *
     * @param browser the secret of the browser that brought the answer
     * @throws BadCredentialsException with the reason, for the log
     */
    SamlPerson prove(String answer, Optional<String> browser) {
        try {
            Assertion assertion = Answer.read(
                    RedirectBinding.base64(answer),
                    providers.current(),
                    us.key(),
                    us.expectedAnswer(),
                    clock.instant());
            if (browser.isEmpty() || !requests.answered(assertion.inResponseTo(), browser.get())) {
                throw new Refused("answers no waiting request of this browser");
            }
            return person(assertion);
        } catch (Refused e) {
            throw new BadCredentialsException(e.getMessage(), e);
        }
    }

    private SamlPerson person(Assertion assertion) throws Refused {
        String userName = userName(assertion);
        try {
            Map<String, Object> attributes = assertion.attributes().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            ProvenUser user = ProvenUser.of(
                    people.signedIn(WAY, userName, us.settings().attributes().entry(userName, attributes)));
            return new SamlPerson(user, assertion.name(), assertion.session());
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new Refused("somebody who cannot be one of ours: " + e.getMessage(), e);
        }
    }

    private String userName(Assertion assertion) throws Refused {
        String attribute = us.settings().userName();
        List<String> values = attribute.isEmpty()
                ? List.of(assertion.name())
                : assertion.attributes().getOrDefault(attribute, List.of()).stream()
                        .distinct()
                        .toList();
        if (values.size() != 1 || values.getFirst().isBlank()) {
            throw new Refused("not one user name, but " + values.size() + " values of "
                    + (attribute.isEmpty() ? "the NameID" : attribute));
        }
        String name = values.getFirst().toLowerCase(Locale.ROOT);
        if (us.settings().scope().isBlank()) {
            return name;
        }
        String scope = "@" + us.settings().scope().toLowerCase(Locale.ROOT);
        if (!name.endsWith(scope)) {
            throw new Refused("the user name does not end with " + scope);
        }
        return name.substring(0, name.length() - scope.length());
    }
}
