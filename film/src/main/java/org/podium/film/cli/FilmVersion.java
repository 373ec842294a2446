package org.podium.film.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the film maker, as its jar knows it; classes that lie in no jar have none. */
final class FilmVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String number = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"film " + number, "Java " + System.getProperty("java.version")};
    }
}
