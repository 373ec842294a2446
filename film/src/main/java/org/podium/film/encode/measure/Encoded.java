package org.podium.film.encode.measure;

import java.time.Duration;

/**
 * What an encoder made of pictures.
 *
 * @param name of the encoder and its settings
 * @param processor time that encoding took
 * @param bytes of the file
 * @param ssim how alike it is to what was given
 */
public record Encoded(String name, Duration processor, long bytes, double ssim) {}
