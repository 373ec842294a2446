package org.podium.film.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The height of the largest picture as the command line has it.
 *
 * @param pixels of it, the most where the sources decide
 * @param bySource whether they do
 */
record FilmHeight(int pixels, boolean bySource) {
    private static final int MOST_BY_SOURCE = 1080;

    /** Reads a number, or {@code auto}. */
    static final class Reader implements ITypeConverter<FilmHeight> {
        @Override
        public FilmHeight convert(String words) {
            if (words.equals("auto")) {
                return new FilmHeight(MOST_BY_SOURCE, true);
            }
            try {
                return new FilmHeight(Integer.parseInt(words), false);
            } catch (NumberFormatException none) {
                throw new TypeConversionException("'" + words + "' is neither a number of pixels nor auto");
            }
        }
    }
}
