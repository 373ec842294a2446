package org.podium.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.podium.server.platform.WebSettings;

class DigestMailTest {
    private static final String ADDRESS = "https://podium.example";
    private static final Instant SINCE = Instant.parse("2026-12-01T00:12:00Z");

    private final DigestMail mail = new DigestMail(new IncidentWords(
            new WebSettings("127.0.0.1", List.of(), Duration.ofSeconds(10), ZoneId.of("Europe/Paris"))));

    @Test
    void a_subject_says_where_it_is_wrong_in_the_language_of_the_reader() {
        Digest digest = new Digest(
                List.of(open("server:paris"), open("disk"), open("directory:csv")),
                List.of(open("hooks:paris"), open("keeping.leftovers")),
                List.of(ended("server:lyon")));
        Digest well = new Digest(List.of(), List.of(), List.of(ended("server:lyon")));

        assertThat(mail.subject(digest, Locale.FRENCH))
                .isEqualTo("[Podium] 5 incidents\u00a0: paris, disque, fichier des personnes, …");
        assertThat(mail.subject(digest, Locale.ENGLISH)).isEqualTo("[Podium] 5 incidents: paris, disk, people file, …");
        assertThat(mail.subject(well, Locale.FRENCH)).isEqualTo("[Podium] Retour à la normale\u00a0: lyon");
        assertThat(mail.subject(well, Locale.ENGLISH)).isEqualTo("[Podium] Back to normal: lyon");
    }

    @Test
    void the_whole_mail_is_in_the_language_of_the_reader() {
        Digest digest = new Digest(List.of(open("server:paris")), List.of(), List.of(ended("server:lyon")));

        assertThat(mail.body(digest, ADDRESS, Locale.FRENCH).replace('\u00a0', ' '))
                .isEqualTo("""
                    NOUVEAU

                    * Le serveur « paris » ne répond pas à temps à l'appel getMeetings (plus rien n'est arrivé pendant 15 s).
                      Depuis le 1 déc. 2026 01:12 (CET), constaté 3 fois.
                      Vérifier s'il est surchargé. Les autres serveurs ne sont pas touchés.

                    TERMINÉ

                    * Le serveur « lyon » répond par une erreur à l'appel getRecordings (statut HTTP 502).
                      Depuis le 1 déc. 2026 01:12 (CET), constaté 1 fois.
                      Terminé le 1 déc. 2026 02:12 (CET).

                    Détails : https://podium.example/admin/incidents
                    """);
        assertThat(mail.body(digest, ADDRESS, Locale.ENGLISH)).isEqualTo("""
            NEW

            * The server "paris" does not answer getMeetings in time (nothing more came for 15 s).
              Since 1 Dec 2026, 01:12 (CET), seen 3 times.
              See whether it is overloaded. The other servers are not affected.

            ENDED

            * The server "lyon" answers getRecordings with an error (HTTP status 502).
              Since 1 Dec 2026, 01:12 (CET), seen once.
              Ended 1 Dec 2026, 02:12 (CET).

            Details: https://podium.example/admin/incidents
            """);
    }

    private static Incident open(String scope) {
        Finding finding =
                new Finding("server.timed-out", scope, List.of("paris", "getMeetings", "@wire.next-bytes\t15"));
        return new Incident(1, finding, SINCE, SINCE, 3, Optional.empty(), Incident.Told.NOTHING);
    }

    private static Incident ended(String scope) {
        Finding finding =
                new Finding("server.http-status", scope, List.of("lyon", "getRecordings", "@wire.http-status\t502"));
        Instant end = SINCE.plusSeconds(3600);
        return new Incident(2, finding, SINCE, end, 1, Optional.of(end), Incident.Told.BEGINNING);
    }
}
