package org.podium.server.identity.match.evidence;

import java.util.List;
import org.podium.server.identity.name.NameOrder;
import org.podium.server.platform.Doc;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** One front end as the administrator describes it. */
public record FrontEndSettings(
        @Doc("Its name in messages.") String name,

        @Doc("The bbb-origin that its meetings carry, such as Moodle; empty: any.") @DefaultValue("")
        String origin,

        @Doc("The bbb-origin-server-name that its meetings carry, such as moodle.univ.fr; empty: any.")
        @DefaultValue("")
        String server,

        @Doc("The BBB server, by its name in Podium, on which it alone holds meetings; empty: any.") @DefaultValue("")
        String bbb,

        @Doc("What its user ids are: {username}, {username}@univ.fr, {email}, gl-{subject}; * stands for anything.")
        @DefaultValue
        List<String> ids,

        @Doc("In which order it writes names, if that is sure: GIVEN_FIRST, FAMILY_FIRST or ANY.") @DefaultValue("ANY")
        NameOrder nameOrder,

        @Doc("When a name counts: ALLOWED, UNLESS_ID_IS_READ or NEVER.") @DefaultValue("UNLESS_ID_IS_READ")
        FrontEnd.Names names) {

    public FrontEndSettings {
        ids = List.copyOf(ids);
    }

    FrontEnd frontEnd(List<String> ownerKeys) {
        return new FrontEnd(name, ids.stream().map(IdPattern::of).toList(), nameOrder, names, ownerKeys);
    }

    boolean fits(String bbbOrigin, String originServer, String bbbServer) {
        return fits(origin, bbbOrigin) && fits(server, originServer) && fits(bbb, bbbServer);
    }

    private static boolean fits(String wanted, String told) {
        return wanted.isEmpty() || wanted.equalsIgnoreCase(told);
    }
}
