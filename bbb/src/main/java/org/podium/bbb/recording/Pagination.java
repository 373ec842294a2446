package org.podium.bbb.recording;

/** What a server that pages says of the page; one that does not page says nothing. */
public record Pagination(int offset, int limit, long total) {}
