package org.podium.bbb;

import org.podium.bbb.http.Transport;

class StoredAnswersTransportTest extends TransportContract {
    private final StoredAnswers answers = StoredAnswers.saying(BODY);

    @Override
    Transport transport() {
        return answers;
    }

    @Override
    String address() {
        return "https://bbb.example.org";
    }
}
