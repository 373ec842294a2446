-- Requests for sign-in that a SAML2 identity provider has not answered yet. Each is answered once, on any node, and in the
-- browser that it was made for.
CREATE TABLE saml_request (
    id      text PRIMARY KEY,
    browser text        NOT NULL,
    target  text        NOT NULL,
    made    timestamptz NOT NULL
);
CREATE INDEX ON saml_request (made);
