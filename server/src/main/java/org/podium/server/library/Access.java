package org.podium.server.library;

/** What a viewer may do with a video: a pure decision. */
public enum Access {
    /** It is as if it did not exist. */
    NONE,
    /** Signing in may help. */
    SIGN_IN,
    WATCH,
    /** Watch, rename, show to others, delete. */
    CHANGE;

    static Access of(Video video, boolean owns, Viewer viewer) {
        return switch (viewer) {
            case Viewer.Known known when owns || known.administrator() -> CHANGE;
            case Viewer.Known _ -> mayBeShown(video, true) ? WATCH : NONE;
            // The same answer whether it is somebody's own or in the trash: the unknown learn nothing.
            case Viewer.Anybody _ -> mayBeShown(video, false) ? WATCH : SIGN_IN;
        };
    }

    private static boolean mayBeShown(Video video, boolean signedIn) {
        return !video.trashed()
                && switch (video.audience()) {
                    case OWNERS -> false;
                    case SIGNED_IN -> signedIn;
                    case LINK, EVERYONE -> true;
                };
    }

    public boolean mayWatch() {
        return this == WATCH || this == CHANGE;
    }

    public boolean mayChange() {
        return this == CHANGE;
    }
}
