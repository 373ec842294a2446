package org.podium.acceptance.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The SQL in the string constants of a class file, by the tables that it names. Constants are what the compiler made of
 * literals, text blocks and the fixed parts of concatenations; SQL's own words are in capitals, names in small letters.
 *
 * @param reads tables and views that are read
 * @param writes tables that are written
 * @param assembled statements in which a table's name is filled in when the program runs, so that nobody can tell which
 */
record SqlOf(Set<String> reads, Set<String> writes, List<String> assembled) {
    private static final String NAME = "([a-z][a-z_0-9]*)";
    private static final Pattern READ =
            Pattern.compile("(?<!DISTINCT )\\b(?:FROM|JOIN|USING|TABLE)\\s+(?:ONLY\\s+)?" + NAME + "\\b(?!\\s*\\()");

    private static final Pattern WRITE = Pattern.compile(
            "(?:\\bINTO|(?<!FOR |KEY |DO )\\bUPDATE|\\bDELETE FROM|\\bTRUNCATE)\\s+(?:ONLY\\s+)?" + NAME);
    /** Further names of a list: {@code FROM a x, b y}. */
    private static final Pattern LISTED =
            Pattern.compile("\\bFROM\\s+" + NAME + "(?:\\s+" + NAME + ")?\\s*,\\s*" + NAME + "\\b(?!\\s*[(.])");

    private static final Pattern ROW = Pattern.compile("\\bNULL::" + NAME);
    private static final Pattern ASSEMBLED = Pattern.compile(
            "\\b(?:(?<!DISTINCT )FROM|JOIN|INTO|(?<!FOR |KEY |DO )UPDATE|DELETE FROM)\\s+(?:[\\u0001%]|$)");

    private static final Pattern SQL = Pattern.compile("\\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH|FROM)\\b");

    /** What a class of the plan says to the database. */
    static SqlOf of(JavaClass type) {
        Source source = type.getSource().orElseThrow();
        try (InputStream in = source.getUri().toURL().openStream()) {
            return of(in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static SqlOf of(byte[] classFile) {
        SqlOf all = new SqlOf(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
        StreamSupport.stream(ClassFile.of().parse(classFile).constantPool().spliterator(), false)
                .filter(StringEntry.class::isInstance)
                .map(entry -> ((StringEntry) entry).stringValue())
                .forEach(all::add);
        return all;
    }

    /** The same of one text. */
    static SqlOf of(String text) {
        SqlOf all = new SqlOf(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
        all.add(text);
        return all;
    }

    private void add(String text) {
        if (!SQL.matcher(text).find()) {
            return;
        }
        find(READ, text, reads);
        find(LISTED, text, reads);
        find(ROW, text, reads);
        find(WRITE, text, writes);
        if (ASSEMBLED.matcher(text).find()) {
            assembled.add(text);
        }
    }

    private static void find(Pattern pattern, String text, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            into.add(matcher.group(matcher.groupCount()));
            from = matcher.start() + 1;
        }
    }
}
