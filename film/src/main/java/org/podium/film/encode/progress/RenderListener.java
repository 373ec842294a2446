package org.podium.film.encode.progress;

/** Whoever waits for the film: is told how far it is, and may call it off. Asked from several threads. */
public interface RenderListener {
    /** What is being done. */
    enum Stage {
        FETCHING,
        PREPARING,
        ENCODING,
        FINISHING
    }

    /** Told now and then; {@code done} grows from 0 to 1 and stands for the share of the work. */
    void progress(Stage stage, double done);

    /** Whether nobody wants the film any more. */
    boolean cancelled();

    /** Nobody looks. */
    RenderListener NOBODY = new RenderListener() {
        @Override
        public void progress(Stage stage, double done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };
}
