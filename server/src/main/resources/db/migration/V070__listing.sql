-- How a server's recordings are listed: a way that is found out by what comes, and forgotten when something else comes.
-- What was believed of servers without <pagination> is forgotten with the column: each begins a round anew.
ALTER TABLE sync_server ADD COLUMN way text NOT NULL DEFAULT 'PAGES';
ALTER TABLE sync_server ADD COLUMN brought bigint NOT NULL DEFAULT 0;
ALTER TABLE sync_server ADD COLUMN whole_at timestamptz;
ALTER TABLE sync_server ADD COLUMN whole_millis bigint NOT NULL DEFAULT 0;
ALTER TABLE sync_server ADD COLUMN whole_items int NOT NULL DEFAULT 0;
ALTER TABLE sync_server ADD COLUMN lacking bigint NOT NULL DEFAULT 0;
ALTER TABLE sync_server ADD COLUMN lacking_rounds int NOT NULL DEFAULT 0;
UPDATE sync_server SET place = 0, room = '', total = 0, begun_at = NULL, done_at = NULL WHERE NOT paged;
ALTER TABLE sync_server DROP COLUMN paged;
