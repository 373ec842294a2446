package org.podium.film.encode.webcam;

/** What BBB leaves between and beside the webcams: white; black in older versions. */
enum Ground {
    WHITE {
        @Override
        boolean is(int light) {
            return light >= 225;
        }
    },
    /** Black is 16; coding leaves a little more. */
    BLACK {
        @Override
        boolean is(int light) {
            return light <= 32;
        }
    };

    abstract boolean is(int light);
}
