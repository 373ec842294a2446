package org.podium.film.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.podium.film.layout.Layout;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A layout named on the command line. */
record LayoutName(Layout layout) {

    /** Reads a name, or says which there are. */
    static final class Reader implements ITypeConverter<LayoutName> {
        @Override
        public LayoutName convert(String name) {
            return Layout.named(name)
                    .map(LayoutName::new)
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + names()));
        }
    }

    private static String names() {
        return Arrays.stream(Layout.values()).map(Layout::title).collect(Collectors.joining(", "));
    }

    /** All layouts with their small pictures, for the help. */
    static String[] pictures() {
        return Arrays.stream(Layout.values())
                .flatMap(layout -> ("\n" + layout.title() + ": " + layout.words() + "\n" + layout.sketch()).lines())
                .toArray(String[]::new);
    }
}
