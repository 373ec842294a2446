-- What the packages of the server may read of each other's tables: a column that stands in no view may change without asking
-- anybody. A view belongs to the package of its tables.

-- recording
CREATE VIEW recording_view AS
SELECT id, server, record_id, external_id, parent_id, name, state, state_since, missing_since, metadata, started_at, ended_at,
       participants, first_seen
FROM recording;

CREATE VIEW recording_format_view AS
SELECT recording, type, url, minutes, thumbnails FROM recording_format;

CREATE VIEW meeting_view AS
SELECT id, server, internal_id, external_id, parent_id, name, origin, metadata, recordable, started_at, ended_at FROM meeting;

CREATE VIEW moderator_view AS
SELECT id, meeting, user_id, full_name, guest, first_seen, last_seen FROM moderator;

-- identity
CREATE VIEW person_view AS
SELECT id, user_name, display_name, email, language, active, source, updated_at FROM person;

CREATE VIEW person_role_view AS
SELECT person, role FROM person_role;

CREATE VIEW owner_view AS
SELECT recording, person, rank, rule, why, since FROM owner;

CREATE VIEW claim_view AS
SELECT recording, person, state, since FROM claim;

CREATE VIEW moderator_match_view AS
SELECT moderator, person, state, decided FROM moderator_match;

-- publication
CREATE VIEW publication_view AS
SELECT recording, state, title, language, decided_by, decided_at FROM publication;

-- conversion
CREATE VIEW conversion_view AS
SELECT id, recording, state, state IN ('WAITING', 'RUNNING') AS under_way, asked_at, changed_at, finished_at FROM conversion;

-- library
CREATE VIEW video_view AS
SELECT id, recording, title, held_at, created_at, millis, folder, audience, trashed_at FROM video;

-- platform, notice, sync
CREATE VIEW audit_view AS
SELECT id, at, actor, action, subject, detail FROM audit;

CREATE VIEW incident_view AS
SELECT id, kind, scope, opened_at, last_at, closed_at FROM incident;

CREATE VIEW sync_server_view AS
SELECT name, well_at, failures FROM sync_server;
