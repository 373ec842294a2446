package org.podium.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** French first, English always: what a person chose, else what the browser prefers, else French. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Languages implements WebMvcConfigurer {
    /** All there are; the first is the default. */
    static final List<Locale> ALL = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language") {
            // An edited cookie or address brings no language that we do not have.
            @Override
            protected Locale parseLocaleValue(String value) {
                return ours(Locale.forLanguageTag(value));
            }
        };
        resolver.setDefaultLocaleFunction(Languages::preferred);
        resolver.setCookieMaxAge(REMEMBERED);
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return ALL.getFirst();
        }
        return java.util.Collections.list(request.getLocales()).stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(ALL::contains)
                .findFirst()
                .orElse(ALL.getFirst());
    }

    private static Locale ours(Locale locale) {
        Locale language = Locale.of(locale.getLanguage());
        return ALL.contains(language) ? language : ALL.getFirst();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return ours(Locale.forLanguageTag(value));
            }
        };
        change.setParamName("lang");
        // Servers sign what they post there: nobody else may read it first, as whoever asks for a parameter does.
        registry.addInterceptor(change).excludePathPatterns("/callback/**");
    }
}
