package org.podium.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of Podium, as its jar knows it; classes that lie in no jar have none. */
final class PodiumVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String number = Optional.ofNullable(Podium.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"podium " + number, "Java " + System.getProperty("java.version")};
    }
}
