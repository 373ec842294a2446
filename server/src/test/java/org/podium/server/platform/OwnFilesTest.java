package org.podium.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.podium.server.platform.database.OpenSecrets;

class OwnFilesTest {
    @TempDir
    private Path folder;

    @Test
    void a_new_data_folder_is_its_owners_alone() throws IOException {
        Path data = folder.resolve("deep/data");

        assertThat(OwnFiles.secure(data)).isEmpty();
        assertThat(mode(data)).isEqualTo("rwx------");
    }

    @Test
    void one_that_was_open_is_closed_with_what_lies_in_it_and_that_is_said() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path videos = Files.createDirectory(data.resolve("videos"));
        set(data, "rwxr-xr-x");
        set(videos, "rwxrwxrwx");

        assertThat(OwnFiles.secure(data))
                .singleElement()
                .asString()
                .contains("was open to other accounts of this machine");
        assertThat(mode(data)).isEqualTo("rwx------");
        assertThat(mode(videos)).isEqualTo("rwx------");
        assertThat(OwnFiles.secure(data)).isEmpty();
    }

    @Test
    void a_folder_above_in_which_others_may_write_is_named() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        set(shared, "rwxrwxrwx");

        assertThat(OwnFiles.secure(shared.resolve("data")))
                .singleElement()
                .asString()
                .contains("may write into " + shared.toRealPath());
    }

    @Test
    void a_secret_in_a_file_that_others_may_read_is_told_and_not_shown() throws IOException {
        Path settings = folder.resolve("podium.yaml");
        Files.writeString(settings, "podium:\n  sync.servers:\n    - name: bbb1\n      secret: s3cr3t\n");
        set(settings, "rw-r--r--");

        assertThat(OpenSecrets.found(settings, List.of()))
                .singleElement()
                .asString()
                .contains("chmod 600")
                .doesNotContain("s3cr3t");
        set(settings, "rw-------");
        assertThat(OpenSecrets.found(settings, List.of())).isEmpty();
    }

    @Test
    void a_file_that_takes_its_secrets_from_the_environment_may_be_read() throws IOException {
        Path settings = folder.resolve("podium.yaml");
        Files.writeString(settings, "podium.sync.servers:\n  - secret: ${BBB_SECRET}\n    # secret: xyz\n");
        set(settings, "rw-r--r--");

        assertThat(OpenSecrets.found(settings, List.of())).isEmpty();
    }

    @Test
    void a_secret_on_the_command_line_is_told_and_not_shown() throws IOException {
        Path none = folder.resolve("none");

        assertThat(OpenSecrets.found(none, List.of("serve", "--set", "podium.sync.servers[0].secret=s3cr3t")))
                .singleElement()
                .asString()
                .contains("list of processes")
                .doesNotContain("s3cr3t");
        assertThat(OpenSecrets.found(none, List.of("serve", "--set", "podium.tasks.heavy=2")))
                .isEmpty();
    }

    private static void set(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
