-- Requests for sign-in at a SAML2 identity provider that were answered: none is answered twice, on any node. What waits for
-- its answer lies in the browser that asked, not here.
DROP TABLE saml_request;
CREATE TABLE saml_answered (
    id text PRIMARY KEY,
    at timestamptz NOT NULL
);
CREATE INDEX ON saml_answered (at);
