package org.podium.server.identity.directory;

import java.util.List;
import org.podium.server.platform.audit.Audit;
import org.podium.server.platform.task.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entry point to the directories for the administrator: how they stand, to read one now, to believe one. */
@Component
public class Directories {
    private final List<DirectorySource> sources;
    private final DirectoryStates states;
    private final Tasks tasks;
    private final Audit audit;

    Directories(List<DirectorySource> sources, DirectoryStates states, Tasks tasks, Audit audit) {
        this.sources = sources;
        this.states = states;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** Those that the settings name. */
    public List<DirectoryState> all() {
        return sources.stream().filter(DirectorySource::present).map(states::of).toList();
    }

    /** The name under which incidents of a directory stand. */
    public static String scope(String source) {
        return DirectoryRounds.scope(source);
    }

    /** Has a directory read at once, on whichever node. */
    @Transactional
    public void read(String source, String actor) {
        audit.note(actor, "directory.read", "source:" + source, "To be read at once");
        wake(source);
    }

    private void wake(String source) {
        sources.stream()
                .filter(one -> one.source().equals(source) && one.present())
                .forEach(tasks::wake);
    }

    /**
     * The people whom the listing lacks have really left, and the roles that it takes away are really lost; it is read
     * again.
     *
     * @param missing how many people the administrator was shown
     * @param roles how many roles the administrator was shown
     * @return whether this still fits what was last read
     */
    @Transactional
    public boolean accept(String source, int missing, int roles, String actor) {
        boolean accepted = states.accept(source, new Accepted(missing, roles));
        if (accepted) {
            audit.note(
                    actor,
                    "directory.accept",
                    "source:" + source,
                    missing + " people left, " + roles + " roles are lost");
            wake(source);
        }
        return accepted;
    }
}
