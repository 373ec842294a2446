package org.podium.server.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.podium.server.platform.OwnFiles;

/** Finds secrets where other accounts of the machine may read them: in a settings file, or among the words of a command. */
public final class OpenSecrets {
    /** A secret that is written out; one that comes from the environment is not. */
    private static final Pattern IN_FILE =
            Pattern.compile("(?m)^[ \\t-]*[\\w.\\[\\]-]*(?:secret|password)[ \\t]*:[ \\t]*[^\\s$#]");

    private static final Pattern IN_WORDS = Pattern.compile("(?i)(?:secret|password)=[^$]");
    private static final long MOST_BYTES = 1 << 20;

    private OpenSecrets() {}

    /** What an administrator should mend, each in a sentence that names the setting's place and never the secret. */
    public static List<String> found(Path settings, List<String> words) throws IOException {
        List<String> said = new ArrayList<>();
        if (Files.isRegularFile(settings)
                && Files.size(settings) <= MOST_BYTES
                && OwnFiles.openToOthers(settings)
                && IN_FILE.matcher(Files.readString(settings, StandardCharsets.ISO_8859_1))
                        .find()) {
            said.add("Other accounts of this machine may read the secrets in " + settings.toAbsolutePath()
                    + ": chmod 600 " + settings + ".");
        }
        if (words.stream().anyMatch(word -> IN_WORDS.matcher(word).find())) {
            said.add("A secret stands on the command line, where each account of this machine can read it in the list"
                    + " of processes: write it into podium.yaml (chmod 600), or give it in the environment.");
        }
        return said;
    }
}
