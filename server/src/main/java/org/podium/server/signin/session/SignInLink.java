package org.podium.server.signin.session;

/**
 * Another way to sign in, offered as a button on the sign-in page; each configured one is a bean.
 *
 * @param name what the button says, as the administrator calls it, e.g. the university's name
 * @param address where it leads, on this server
 */
public record SignInLink(String name, String address) {}
