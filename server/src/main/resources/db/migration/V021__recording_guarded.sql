-- A protected recording's addresses open once only: they are asked anew before each use.
ALTER TABLE recording ADD COLUMN guarded boolean NOT NULL DEFAULT false;
