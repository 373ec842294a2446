-- A video in the trash is its owners' alone until it is restored or its time there is over.
ALTER TABLE video ADD COLUMN trashed_at timestamptz;
CREATE INDEX ON video (trashed_at) WHERE trashed_at IS NOT NULL;
