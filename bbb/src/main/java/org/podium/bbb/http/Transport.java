package org.podium.bbb.http;

import org.podium.bbb.error.TransportException;

/** The port to the network. It follows no redirect, sends no cookie, and keeps to the request's patience. */
public interface Transport {
    /** Sends, and returns when the head of the answer is there; its body is read, and timed, as it comes. */
    Reply send(Request request) throws TransportException;
}
