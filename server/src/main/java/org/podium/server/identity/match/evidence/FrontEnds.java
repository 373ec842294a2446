package org.podium.server.identity.match.evidence;

import java.util.List;
import java.util.Locale;

/** Which front end a meeting comes from: as configured, else by the name it gives itself. */
final class FrontEnds {
    private record Told(FrontEndSettings settings, FrontEnd frontEnd) {}

    private final List<Told> told;
    private final List<String> ownerKeys;

    FrontEnds(IdentitySettings settings) {
        this.ownerKeys = settings.ownerKeys();
        this.told = settings.frontEnds().stream()
                .map(one -> new Told(one, one.frontEnd(settings.ownerKeys())))
                .toList();
    }

    FrontEnd of(String bbbOrigin, String originServer, String bbbServer) {
        return told.stream()
                .filter(one -> one.settings().fits(bbbOrigin, originServer, bbbServer))
                .map(Told::frontEnd)
                .findFirst()
                .orElseGet(() -> known(bbbOrigin));
    }

    private FrontEnd known(String bbbOrigin) {
        FrontEnd frontEnd = switch (bbbOrigin.toLowerCase(Locale.ROOT)) {
            case "pod" -> FrontEnd.pod();
            case "moodle" -> FrontEnd.moodle();
            case "greenlight" -> FrontEnd.greenlight();
            default -> FrontEnd.unknown(bbbOrigin.isBlank() ? "BigBlueButton" : bbbOrigin);
        };
        return new FrontEnd(frontEnd.name(), frontEnd.ids(), frontEnd.order(), frontEnd.names(), ownerKeys);
    }
}
