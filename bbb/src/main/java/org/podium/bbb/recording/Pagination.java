package org.podium.bbb.recording;

/**
 * What a server says of the pages of a list. It is a hint: BBB has said it in two forms, has counted wrongly in one of them,
 * and may leave it out; what came is what counts.
 *
 * @param offset of this page as the server took it, 0 where it does not say
 * @param limit the server's limit for a page, 0 where it does not say
 * @param total how many there are
 * @param form how it was said
 */
public record Pagination(int offset, int limit, long total, Form form) {
    /** Where in the answer the total stands. */
    public enum Form {
        /**
         * Within {@code <pagination>}: BBB 2.6, the first of 2.7 and of 3.0. A recording is counted once for each of its
         * formats, so there may be fewer.
         */
        WITHIN,
        /** Directly below {@code <response>}: the later of 2.7 and of 3.0, and whatever is newer. It is exact. */
        BELOW_ROOT
    }
}
