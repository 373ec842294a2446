package org.podium.server.web.api;

import org.podium.server.web.NotFound;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What goes wrong is told to programs as RFC 9457 says, never as a page. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@ConditionalOnWebApplication
@Order(0)
class Problems extends ResponseEntityExceptionHandler {
    @ExceptionHandler
    ProblemDetail nothing(NotFound fault) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is nothing here for you.");
    }
}
