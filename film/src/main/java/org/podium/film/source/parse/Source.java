package org.podium.film.source.parse;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.podium.film.source.safe.Folder;
import org.podium.film.source.safe.IssueCollector;
import org.podium.film.source.safe.Limits;
import org.podium.film.source.safe.Node;
import org.podium.film.source.safe.Xml;

/** A recording's folder with how much is read of it and where its faults are told. */
public record Source(Folder folder, Limits limits, IssueCollector remarks) {
    /** Nobody shares a screen or changes the layout more often than this. */
    static final int MOST_SWITCHES = 2000;

    /** The items directly under the root of a small XML file, if the file is there. */
    void items(String file, String root, Consumer<Node> each) {
        read(file, root, each, _ -> {});
    }

    /** Events; the answer is whether they are marked as those of a whiteboard of BBB 2.6 or later. */
    boolean items(String file, Consumer<Node> each) {
        AtomicBoolean marked = new AtomicBoolean();
        read(
                file,
                "recording",
                each,
                root -> marked.set(root.attribute("tldraw", "").equals("true")));
        return marked.get();
    }

    private void read(String file, String root, Consumer<Node> each, Consumer<Node> start) {
        folder.file(file)
                .ifPresent(path -> Xml.read(path, root, limits.smallFile(), limits, remarks, new Xml.Items() {
                    @Override
                    public boolean holds(Node element) {
                        boolean isRoot = element.name().equals(root);
                        if (isRoot) {
                            start.accept(element);
                        }
                        return isRoot;
                    }

                    @Override
                    public void item(Node item) {
                        each.accept(item);
                    }
                }));
    }
}
