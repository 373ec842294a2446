package org.podium.server.platform;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that what Podium keeps belongs to no other account of the machine: private films, the database and its
 * password, and above all the database's programs, since whoever can replace them becomes Podium.
 */
public final class OwnFiles {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final int STICKY = 01000;
    private static final Path THIS_PROCESS = Path.of("/proc/self");

    private OwnFiles() {}

    /** Makes a folder, and those above it; the last one is open to its owner alone from its first moment. */
    public static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    }

    /**
     * Closes the data folder and what lies right in it to other accounts.
     *
     * @return what was mended, and what an administrator should mend, each in a sentence
     * @throws IOException if the folder is another account's: whatever is done in it could be undone there
     */
    public static List<String> secure(Path data) throws IOException {
        List<String> said = new ArrayList<>();
        create(data);
        Path folder = data.toRealPath();
        int owner = number(folder, "unix:uid");
        int me = number(THIS_PROCESS, "unix:uid");
        if (owner != me && me != 0) {
            throw new IOException("The data folder " + folder + " belongs to another account ("
                    + Files.getOwner(folder).getName() + "), which could change all that Podium keeps. Give it to"
                    + " the account that runs Podium (chown -R), or name another folder with --data.");
        }
        if (owner != me) {
            said.add("The data folder " + folder + " belongs to "
                    + Files.getOwner(folder).getName()
                    + ", and Podium runs as another account: run it as that one, or give it the folder (chown -R).");
        }
        if (openToOthers(folder)) {
            said.add(
                    close(folder)
                            ? "The data folder " + folder
                                    + " was open to other accounts of this machine; now only its owner"
                                    + " may enter it (0700)."
                            : "The data folder " + folder
                                    + " is open to other accounts of this machine, and its file system"
                                    + " does not let it be closed: films that are not public can be read there.");
        }
        try (DirectoryStream<Path> within = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path each : within) {
                close(each);
            }
        }
        replaceable(folder, me).ifPresent(said::add);
        return said;
    }

    /** A folder above it in which others may write: they could put a folder of their own in its place. */
    private static Optional<String> replaceable(Path folder, int me) throws IOException {
        @Nullable Path above = folder.getParent();
        while (above != null) {
            Set<PosixFilePermission> may = permissions(above);
            boolean sticky = (number(above, "unix:mode") & STICKY) != 0;
            int owner = number(above, "unix:uid");
            if ((may.contains(PosixFilePermission.OTHERS_WRITE) && !sticky) || (owner != me && owner != 0)) {
                return Optional.of("Other accounts of this machine may write into " + above
                        + " and could put a folder of their own in the place of " + folder + ": chmod o-w, or chown, "
                        + above + ".");
            }
            above = above.getParent();
        }
        return Optional.empty();
    }

    /** Whether another account may read, write or enter. */
    public static boolean openToOthers(Path path) throws IOException {
        return !OWNER_ONLY.containsAll(permissions(path));
    }

    /** Whether another account may change what is there, or could before it was given to us. */
    public static boolean changeableByOthers(Path path) throws IOException {
        Set<PosixFilePermission> may = permissions(path);
        return may.contains(PosixFilePermission.GROUP_WRITE)
                || may.contains(PosixFilePermission.OTHERS_WRITE)
                || number(path, "unix:uid") != number(THIS_PROCESS, "unix:uid");
    }

    /** Takes all rights of others away; whether that holds now. */
    public static boolean close(Path path) {
        try {
            Set<PosixFilePermission> may = EnumSet.copyOf(permissions(path));
            may.retainAll(OWNER_ONLY);
            Files.setPosixFilePermissions(path, may);
            return !openToOthers(path);
        } catch (IOException | IllegalArgumentException refused) {
            return false;
        }
    }

    private static Set<PosixFilePermission> permissions(Path path) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view == null ? Set.of() : view.readAttributes().permissions();
    }

    private static int number(Path path, String attribute) throws IOException {
        return (Integer) Files.getAttribute(path, attribute);
    }
}
