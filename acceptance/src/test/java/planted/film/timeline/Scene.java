package planted.film.timeline;

import com.tngtech.archunit.base.HasDescription;

/** A breach on purpose: the time line must depend on java.* only. */
public record Scene(HasDescription description) {}
