package org.podium.film.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.podium.film.encode.verify.Finding;
import org.podium.film.encode.verify.Verification;
import org.podium.film.render.Film;
import org.podium.film.timeline.RecordingIssue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code film verify FILE --against DIR}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Holds a film against its recording and says what is wrong with it, in the language of the locale.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the film is good",
            "1:the command line is wrong, or the program is",
            "2:the recording cannot be read",
            "5:something is wrong with the film"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls
final class VerifyCommand implements Callable<Integer> {
    private static final int WRONG = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "The film: an MP4, a master.m3u8 with all sizes of it, or the folder in which both lie.")
    private Path film;

    @Option(names = "--against", required = true, paramLabel = "DIR", description = "The recording's folder.")
    private Path recording;

    @Override
    public Integer call() throws IOException {
        Film planned = Film.of(recording);
        List<Finding> findings = new Verification(planned.timeline(), planned.folder(), planned.stills()).of(film);
        FindingText text = new FindingText(Locale.getDefault());
        PrintWriter out = spec.commandLine().getOut();
        out.println(text.summary(findings.size()));
        findings.forEach(finding -> out.println("- " + text.of(finding)));
        lacks(planned, out);
        out.flush();
        return findings.isEmpty() ? 0 : WRONG;
    }

    /** No fault of the film: there was no more to be had. */
    private static void lacks(Film planned, PrintWriter out) {
        List<RecordingIssue> missing = planned.missing();
        if (!missing.isEmpty()) {
            IssueText words = new IssueText(Locale.getDefault());
            out.println(new FindingText(Locale.getDefault()).lacks());
            missing.forEach(lack -> out.println("- " + words.of(lack)));
        }
    }
}
