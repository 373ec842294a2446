package org.podium.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.podium.server.signin.session.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Where somebody goes who has just signed out. */
final class SignedOut implements LogoutSuccessHandler {
    private final List<LogoutRedirect> farewells;

    SignedOut(List<LogoutRedirect> farewells) {
        this.farewells = List.copyOf(farewells);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication proof)
            throws IOException {
        String page = "/signin?out";
        if (proof != null && proof.getPrincipal() instanceof SignedIn me) {
            page = farewells.stream()
                    .map(farewell -> farewell.after(me, request))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(page);
        }
        response.sendRedirect(request.getContextPath() + page);
    }
}
