-- How many recordings a server said it had when the round of them began: what it lacks is told by these, not by newer ones.
ALTER TABLE sync_server ADD total_at_start bigint NOT NULL DEFAULT 0;
