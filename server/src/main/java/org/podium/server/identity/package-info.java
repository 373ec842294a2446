/**
 * Who owns what, and why. Here are only the values that all parts share; people are kept in {@code directory}, moderators
 * matched in {@code match}, recordings claimed in {@code claim}.
 */
@NullMarked
package org.podium.server.identity;

import org.jspecify.annotations.NullMarked;
