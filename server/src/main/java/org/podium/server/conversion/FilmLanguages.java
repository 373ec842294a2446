package org.podium.server.conversion;

import java.util.List;
import java.util.Locale;
import org.podium.server.conversion.process.ConversionSettings;
import org.podium.server.conversion.process.FilmSpeech;
import org.podium.server.platform.WebSettings;
import org.podium.server.recording.RecordingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In which language a film says its own few words: as the recording's or the meeting's metadata say, else as its owner
 * read the pages when they published it, else as it is set.
 */
@Component
class FilmLanguages {
    private static final List<String> SPOKEN = List.of("fr", "en");
    /** Names under which front ends tell a language, the surest first. */
    private static final String[] KEYS = {"bbb-recording-language", "language", "locale", "lang"};

    private final JdbcClient sql;
    private final ConversionSettings settings;
    private final WebSettings web;

    FilmLanguages(JdbcClient sql, ConversionSettings settings, WebSettings web) {
        this.web = web;
        this.sql = sql;
        this.settings = settings;
    }

    /** How the film of a recording speaks. */
    FilmSpeech speech(RecordingId recording) {
        return new FilmSpeech(of(recording), web.zone());
    }

    /** {@code fr} or {@code en}. */
    String of(RecordingId recording) {
        return sql
                .sql("""
                    SELECT told.value FROM (
                        SELECT 1 AS rank, array_position(:keys, lower(e.key)) AS key, e.value
                        FROM recording_view r, jsonb_each_text(r.metadata) e WHERE r.id = :recording
                        UNION ALL
                        SELECT 2, array_position(:keys, lower(e.key)), e.value
                        FROM recording_view r JOIN meeting_view m ON m.server = r.server AND m.internal_id = r.record_id,
                             jsonb_each_text(m.metadata) e
                        WHERE r.id = :recording
                        UNION ALL
                        SELECT 3, 1, p.language FROM publication_view p WHERE p.recording = :recording
                    ) told
                    WHERE told.key IS NOT NULL ORDER BY told.rank, told.key\
                    """)
                .param("keys", KEYS)
                .param("recording", recording.value())
                .query(String.class)
                .list()
                .stream()
                .map(told ->
                        Locale.forLanguageTag(told.strip().replace('_', '-')).getLanguage())
                .filter(SPOKEN::contains)
                .findFirst()
                .orElse(settings.language());
    }
}
