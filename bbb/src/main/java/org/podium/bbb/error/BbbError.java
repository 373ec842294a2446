package org.podium.bbb.error;

import java.time.Duration;

/** What can go wrong between asking a server and having its answer. */
public sealed interface BbbError {
    /** What happened, in plain words, without the server's name and without a full stop. */
    String sentence();

    /** What an administrator can do about it, one sentence. */
    String advice();

    Scope scope();

    /** The host's name is unknown or no way leads there. */
    record Unreachable(String why) implements BbbError {
        @Override
        public String sentence() {
            return "the server cannot be reached: " + why;
        }

        @Override
        public String advice() {
            return "Check the address in the settings, the name service and the network.";
        }

        @Override
        public Scope scope() {
            return Scope.THIS_SERVER;
        }
    }

    /** The host is there, but nothing listens. */
    record ConnectionRefused() implements BbbError {
        @Override
        public String sentence() {
            return "the host refuses the connection";
        }

        @Override
        public String advice() {
            return "See whether the web server runs there and whether a firewall lets us in.";
        }

        @Override
        public Scope scope() {
            return Scope.THIS_SERVER;
        }
    }

    /** The connection broke before the answer, or the answer's head, was complete. */
    record ConnectionLost(String why) implements BbbError {
        @Override
        public String sentence() {
            return "the connection broke: " + why;
        }

        @Override
        public String advice() {
            return "If it happens again, see the logs of the web server there.";
        }

        @Override
        public Scope scope() {
            return Scope.THIS_SERVER;
        }
    }

    /** The server took too long. */
    record TimedOut(Awaited awaited, Duration patience) implements BbbError {
        @Override
        public String sentence() {
            return awaited.words + " within " + patience.toMillis() + " ms";
        }

        @Override
        public String advice() {
            return "See whether the server is overloaded; longer deadlines are a setting.";
        }

        @Override
        public Scope scope() {
            return Scope.THIS_SERVER;
        }
    }

    /** What was waited for in vain. */
    enum Awaited {
        CONNECTION("no connection came about"),
        NEXT_BYTES("the server sent nothing more"),
        WHOLE_ANSWER("the answer was not complete");

        private final String words;

        Awaited(String words) {
            this.words = words;
        }
    }

    /** No trust in the server's certificate, or no common language of encryption. */
    record TlsFailed(String why) implements BbbError {
        @Override
        public String sentence() {
            return "no secure connection: " + why;
        }

        @Override
        public String advice() {
            return "Check the server's certificate: its name, its dates, its chain.";
        }

        @Override
        public Scope scope() {
            return Scope.SETTINGS;
        }
    }

    /** The HTTP status says no. */
    record HttpStatus(int status) implements BbbError {
        @Override
        public String sentence() {
            return "the server answers with HTTP status " + status;
        }

        @Override
        public String advice() {
            return status == 404
                    ? "Check the path of the address in the settings; BigBlueButton's API is at /bigbluebutton/api."
                    : "See the logs of the web server there.";
        }

        @Override
        public Scope scope() {
            return status == 404 || status == 401 || status == 403 ? Scope.SETTINGS : Scope.THIS_SERVER;
        }
    }

    /** The server sends us elsewhere; a signed address is not carried there. */
    record Redirected(String where) implements BbbError {
        @Override
        public String sentence() {
            return "the server sends us elsewhere, to " + where + ", and we do not follow";
        }

        @Override
        public String advice() {
            return "If that is the right place, put it into the settings as the server's address.";
        }

        @Override
        public Scope scope() {
            return Scope.SETTINGS;
        }
    }

    /** The answer is something else than what the API speaks: a page, a text, nothing. */
    record NotTheApi(String what) implements BbbError {
        @Override
        public String sentence() {
            return "the answer is not one of the API but " + what;
        }

        @Override
        public String advice() {
            return "Often a front server answers in place of a stopped BigBlueButton; see whether bbb-web runs there.";
        }

        @Override
        public Scope scope() {
            return Scope.THIS_SERVER;
        }
    }

    /** The answer stops in the middle. */
    record CutOff(long bytes) implements BbbError {
        @Override
        public String sentence() {
            return "the answer stops in the middle, after " + bytes + " bytes";
        }

        @Override
        public String advice() {
            return "What was read is kept, the rest is asked for again.";
        }

        @Override
        public Scope scope() {
            return Scope.THIS_CALL;
        }
    }

    /** The answer is broken in the middle, though it goes on. */
    record Malformed(String where) implements BbbError {
        @Override
        public String sentence() {
            return "the answer cannot be read from " + where + " on";
        }

        @Override
        public String advice() {
            return "What was read is kept; a strange name or note on a meeting may be the reason.";
        }

        @Override
        public Scope scope() {
            return Scope.THIS_CALL;
        }
    }

    /** There is more of something than the limits allow. */
    record TooLarge(String what, long limit) implements BbbError {
        @Override
        public String sentence() {
            return "the answer has more than " + limit + " " + what;
        }

        @Override
        public String advice() {
            return "What was read is kept; the limit is a setting.";
        }

        @Override
        public Scope scope() {
            return Scope.THIS_CALL;
        }
    }

    /** Elements within elements beyond the limit. */
    record TooDeep(int limit) implements BbbError {
        @Override
        public String sentence() {
            return "the answer has elements within elements, more than " + limit + " deep";
        }

        @Override
        public String advice() {
            return "No BigBlueButton answers so; see what stands in front of it.";
        }

        @Override
        public Scope scope() {
            return Scope.THIS_CALL;
        }
    }

    /** The server does not accept our signature. */
    record ChecksumRefused(String algorithm) implements BbbError {
        @Override
        public String sentence() {
            return "the server refuses our signature, made with " + algorithm;
        }

        @Override
        public String advice() {
            return "Check the secret (bbb-conf --secret shows it there) and the checksum algorithm in the settings.";
        }

        @Override
        public Scope scope() {
            return Scope.SETTINGS;
        }
    }

    /** We ourselves were told to stop. */
    record Interrupted() implements BbbError {
        @Override
        public String sentence() {
            return "the call was given up on our side";
        }

        @Override
        public String advice() {
            return "Nothing is to be done.";
        }

        @Override
        public Scope scope() {
            return Scope.THIS_CALL;
        }
    }
}
