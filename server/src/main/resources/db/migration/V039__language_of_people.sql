-- The language in which a person last read the pages, for mails to them; empty until they have.
ALTER TABLE person ADD COLUMN language text NOT NULL DEFAULT '';
