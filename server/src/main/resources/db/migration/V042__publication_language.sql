-- The language in which its owner read the pages when they published: the film's own few words are in it. Empty if unknown.
ALTER TABLE publication ADD COLUMN language text NOT NULL DEFAULT '';
