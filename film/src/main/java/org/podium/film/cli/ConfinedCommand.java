package org.podium.film.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.podium.film.encode.av.read.FfmpegProbe;
import org.podium.film.process.FilmOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code film confined}: says what this process can reach, for whoever started it in a place of its own. */
@Command(
        name = FilmOptions.CONFINED,
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Says whether there is a network here and whether a file can be read; native code is loaded.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls
final class ConfinedCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = FilmOptions.FILE,
            required = true,
            paramLabel = "FILE",
            description = "Looks whether this can be read.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Path noMedia = Files.createTempFile("confined", ".webm");
        try {
            new FfmpegProbe().probe(noMedia); // nothing is found in it, and native code was needed to see that
        } finally {
            Files.delete(noMedia);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("network " + (network() ? "yes" : "no"));
        out.println("file " + (Files.isReadable(file) ? "yes" : "no"));
        out.flush();
        return 0;
    }

    /** Java throws where there is no interface with an address at all, as in a namespace of its own. */
    private static boolean network() throws SocketException {
        try {
            return NetworkInterface.networkInterfaces().anyMatch(ConfinedCommand::leadsOut);
        } catch (SocketException none) {
            if (String.valueOf(none.getMessage()).contains("No network interfaces")) {
                return false;
            }
            throw none;
        }
    }

    private static boolean leadsOut(NetworkInterface each) {
        try {
            return each.isUp() && !each.isLoopback();
        } catch (SocketException unknown) {
            return true;
        }
    }
}
