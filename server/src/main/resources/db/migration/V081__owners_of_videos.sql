-- A video is its recording's owners': who published it stands in publication and gives no right of its own. A column beside
-- the owners would keep somebody in power whom the owners' table has let go.
ALTER TABLE video DROP COLUMN owner;
CREATE INDEX ON video (held_at DESC);
