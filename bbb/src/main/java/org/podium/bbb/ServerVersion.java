package org.podium.bbb;

import java.util.Optional;

/**
 * What a server tells of itself to anyone.
 *
 * @param api of the API, {@code 2.0} on all servers from BBB 1.0 on
 * @param bbb of BigBlueButton; administrators may hide it, and Scalelite has none
 * @param build of Scalelite
 */
public record ServerVersion(String api, Optional<String> bbb, Optional<String> build) {}
