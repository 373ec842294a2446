package org.podium.fakebbb.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.podium.fakebbb.proof.Algorithm;

/**
 * Which kind of server the fake is.
 *
 * @param bbbVersion as the version call tells it; many servers do not
 */
public record Personality(String name, Optional<String> bbbVersion, Set<Algorithm> algorithms, Set<Habit> habits) {
    private static final Set<Algorithm> ALL = EnumSet.allOf(Algorithm.class);

    private static final Set<Habit> PAGES = Set.of(Habit.PAGED, Habit.TELLS_PAGES, Habit.UNORDERED);
    private static final Set<Habit> TOTAL = Set.of(Habit.PAGED, Habit.TELLS_TOTAL, Habit.UNORDERED);

    public static final Personality BBB_20 =
            new Personality("bbb20", Optional.empty(), Set.of(Algorithm.SHA_1), Set.of(Habit.UNORDERED));
    public static final Personality BBB_24 = new Personality(
            "bbb24", Optional.of("2.4.9"), Set.of(Algorithm.SHA_1, Algorithm.SHA_256), Set.of(Habit.UNORDERED));
    public static final Personality BBB_26 = new Personality("bbb26", Optional.of("2.6.18"), ALL, PAGES);
    public static final Personality BBB_27 = new Personality("bbb27", Optional.of("2.7.18"), ALL, TOTAL);
    public static final Personality BBB_30_FIRST = new Personality("bbb30-first", Optional.of("3.0.4"), ALL, PAGES);
    public static final Personality BBB_30 = new Personality("bbb30", Optional.of("3.0.19"), ALL, TOTAL);
    public static final Personality BBB_40 = new Personality("bbb40", Optional.of("4.0.0"), ALL, TOTAL);
    public static final Personality SILENT_PAGES =
            new Personality("silent-pages", Optional.empty(), ALL, Set.of(Habit.PAGED, Habit.UNORDERED));
    public static final Personality REFUSE_UNBOUNDED = new Personality(
            "refuse-unbounded",
            Optional.of("2.7.4"),
            ALL,
            Set.of(Habit.PAGED, Habit.TELLS_PAGES, Habit.UNORDERED, Habit.REFUSES_UNBOUNDED));
    public static final Personality SCALELITE = new Personality(
            "scalelite",
            Optional.empty(),
            Set.of(Algorithm.SHA_1, Algorithm.SHA_256, Algorithm.SHA_512),
            Set.of(Habit.SCALELITE, Habit.GUARDS_RECORDINGS));
    public static final Personality LEGACY =
            new Personality("legacy", Optional.empty(), Set.of(Algorithm.SHA_1), Set.of(Habit.LEGACY));

    public static final List<Personality> ALL_KINDS = List.of(
            BBB_20,
            BBB_24,
            BBB_26,
            BBB_27,
            BBB_30_FIRST,
            BBB_30,
            BBB_40,
            SILENT_PAGES,
            REFUSE_UNBOUNDED,
            SCALELITE,
            LEGACY);

    public Personality {
        algorithms = Set.copyOf(algorithms);
        habits = Set.copyOf(habits);
    }

    public static Optional<Personality> named(String name) {
        return ALL_KINDS.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    public boolean has(Habit habit) {
        return habits.contains(habit);
    }

    /** The same with one habit more. */
    public Personality with(Habit habit) {
        EnumSet<Habit> more = EnumSet.of(habit);
        more.addAll(habits);
        return new Personality(name, bbbVersion, algorithms, more);
    }

    /** The same, accepting only these checksums. */
    public Personality accepting(Algorithm... only) {
        return new Personality(name, bbbVersion, EnumSet.copyOf(Arrays.asList(only)), habits);
    }
}
