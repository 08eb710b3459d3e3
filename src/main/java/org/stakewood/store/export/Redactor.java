package org.stakewood.store.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the names of a session's people out of what was written in it: whole names and their parts, whatever the case. */
final class Redactor {

    private static final String GONE = "[name]";
    private static final int SHORTEST_PART = 3;

    private final Pattern names;

    Redactor(Collection<String> names) {
        String any = names.stream()
                .flatMap(each -> Stream.concat(Stream.of(each), parts(each)))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.names = any.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String clean(String text) {
        return names == null ? text : names.matcher(text).replaceAll(GONE);
    }

    private static Stream<String> parts(String name) {
        return Stream.of(name.split("[\\s,]+")).filter(each -> each.length() >= SHORTEST_PART);
    }
}
