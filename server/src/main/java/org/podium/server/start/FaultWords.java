package org.podium.server.start;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.web.server.PortInUseException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A sentence for whatever kept the program from beginning or going on; nobody has to read a trace for it. */
public final class FaultWords {
    private FaultWords() {}

    /** What happened, and what can be done about it. */
    public static String of(Throwable failure) {
        List<Throwable> chain = chain(failure);
        for (Throwable one : chain) {
            Optional<String> sentence = sentence(one);
            if (sentence.isPresent()) {
                return sentence.get();
            }
        }
        Throwable root = chain.getLast();
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : oneLine(root.getMessage());
        return message + " (--verbose shows where)";
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable one = failure; one != null && !chain.contains(one); one = one.getCause()) {
            chain.add(one);
        }
        return chain;
    }

    private static Optional<String> sentence(Throwable one) {
        return switch (one) {
            case StartFault fault -> Optional.of(fault.sentence());
            case BindException bind -> Optional.of(value(bind));
            case PortInUseException port -> Optional.of(port(port.getPort()));
            case SQLException sql -> Optional.of(database(sql, ""));
            default -> Optional.empty();
        };
    }

    static String port(int port) {
        return "Port " + port + " is taken by another program. Stop that one, or choose another port: --port N"
                + " (server.port).";
    }

    /** Where a file is no YAML, and why. */
    static String problem(MarkedYAMLException yaml) {
        Mark mark = yaml.getProblemMark();
        String place = mark == null ? "" : " in line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
        return place + ": " + oneLine(String.valueOf(yaml.getProblem())) + ".";
    }

    private static String value(BindException bind) {
        ConfigurationProperty property = bind.getProperty();
        String name = property == null
                ? bind.getName().toString()
                : property.getName().toString();
        String value = property == null || isSecret(name) ? "" : ": " + oneLine(String.valueOf(property.getValue()));
        String why = oneLine(String.valueOf(chain(bind).getLast().getMessage()));
        String place = property == null ? "" : SettingsCheck.place(property.getOrigin());
        return why.startsWith("podium.")
                ? why + place + "."
                : name + value + place + " cannot be used: " + why.replaceAll("\\.$", "") + ".";
    }

    /** Whose value is shown to nobody. */
    static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*(secret|password|token|key)$");
    }

    /**
     * What a database says, by its code.
     *
     * @param address of it, as far as it is known here
     */
    static String database(SQLException sql, String address) {
        String where = address.isEmpty() ? "The database" : "The database at " + address;
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                where + " refuses user or password (podium.database.user, podium.database.password).";
            case "3D000" -> where + " does not exist there: create it, or correct podium.database.url.";
            case "08001", "08004", "08006" ->
                where + " does not answer: see whether it runs and whether podium.database.url is right ("
                        + oneLine(String.valueOf(sql.getMessage())) + ").";
            case "53300" ->
                where + " takes no more connections: raise its max_connections, or lower"
                        + " podium.database.connections.";
            case "42501" ->
                where + " does not let this user make tables: " + oneLine(String.valueOf(sql.getMessage())) + ".";
            default -> where + " says: " + oneLine(String.valueOf(sql.getMessage())) + ".";
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
