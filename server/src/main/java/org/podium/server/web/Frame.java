package org.podium.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.podium.server.signin.session.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What the frame around each page needs to know. */
@ControllerAdvice
@ConditionalOnWebApplication
class Frame {
    @ModelAttribute("me")
    @Nullable
    SignedIn me(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn me ? me : null;
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = failed == null ? request.getRequestURI() : failed.toString();
        // Two slashes at the start would lead to another server.
        return "/" + address.replaceFirst("^/+", "");
    }

    /** An address whose number cannot be read names nothing, as one whose number nobody has. */
    @ExceptionHandler
    void unreadable(MethodArgumentTypeMismatchException fault, HttpServletResponse response) throws IOException {
        boolean address = fault.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError(address ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
    }

    @ModelAttribute("languages")
    List<Locale> languages() {
        return Languages.ALL;
    }
}
