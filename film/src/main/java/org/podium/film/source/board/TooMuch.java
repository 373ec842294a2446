package org.podium.film.source.board;

import java.io.IOException;

/** A limit was reached: what follows is not read. */
final class TooMuch extends IOException {}
