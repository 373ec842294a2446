package planted.server.web;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A breach on purpose: a page that asks the database itself. */
record Lists(JdbcClient sql) {}
