-- Roles that the latest listing takes away from too many to be believed, and how many an administrator has accepted.
ALTER TABLE directory_source
    ADD roles_lost     int NOT NULL DEFAULT 0,
    ADD roles_accepted int NOT NULL DEFAULT 0;
