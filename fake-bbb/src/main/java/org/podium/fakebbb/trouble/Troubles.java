package org.podium.fakebbb.trouble;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which calls are in trouble, and for how many times more. */
public final class Troubles {
    /** Stands for every call that has no trouble of its own. */
    public static final String EVERY_CALL = "*";

    private record Planned(Trouble trouble, int times) {}

    private final Map<String, Planned> planned = new TreeMap<>();

    /** Until it is cleared. */
    public void set(String call, Trouble trouble) {
        set(call, trouble, Integer.MAX_VALUE);
    }

    /** The next so many times, then all is well again. */
    public synchronized void set(String call, Trouble trouble, int times) {
        planned.put(call, new Planned(trouble, times));
    }

    public synchronized void clear(String call) {
        planned.remove(call);
    }

    public synchronized void clear() {
        planned.clear();
    }

    public synchronized Map<String, Trouble> all() {
        Map<String, Trouble> all = new LinkedHashMap<>();
        planned.forEach((call, plan) -> all.put(call, plan.trouble()));
        return all;
    }

    /** What happens to this call now; asking uses up one of its times. */
    public synchronized Optional<Trouble> next(String call) {
        String key = planned.containsKey(call) ? call : EVERY_CALL;
        Planned plan = planned.get(key);
        if (plan == null) {
            return Optional.empty();
        }
        if (plan.times() <= 1) {
            planned.remove(key);
        } else if (plan.times() < Integer.MAX_VALUE) {
            planned.put(key, new Planned(plan.trouble(), plan.times() - 1));
        }
        return Optional.of(plan.trouble());
    }

    /** The name under which {@link #named} knows it. */
    public static String nameOf(Trouble trouble) {
        return switch (trouble) {
            case Trouble.WrongChecksum() -> "checksum";
            case Trouble.Status(int code) -> String.valueOf(code);
            case Trouble.Html() -> "html";
            case Trouble.CutOff() -> "cut";
            case Trouble.BrokenOff() -> "broken";
            case Trouble.Empty() -> "empty";
            case Trouble.Slow(Duration _) -> "slow";
            case Trouble.Drip(Duration _) -> "drip";
            case Trouble.Hang() -> "hang";
            case Trouble.Reset() -> "reset";
        };
    }

    /** The trouble of this name, as the control page and the command line call it; seconds where they matter. */
    public static Optional<Trouble> named(String name, Duration time) {
        return Optional.ofNullable(
                switch (name) {
                    case "checksum" -> new Trouble.WrongChecksum();
                    case "500" -> new Trouble.Status(500);
                    case "502" -> new Trouble.Status(502);
                    case "404" -> new Trouble.Status(404);
                    case "html" -> new Trouble.Html();
                    case "cut" -> new Trouble.CutOff();
                    case "broken" -> new Trouble.BrokenOff();
                    case "empty" -> new Trouble.Empty();
                    case "slow" -> new Trouble.Slow(time);
                    case "drip" -> new Trouble.Drip(time);
                    case "hang" -> new Trouble.Hang();
                    case "reset" -> new Trouble.Reset();
                    default -> null;
                });
    }
}
