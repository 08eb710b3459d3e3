package org.stakewood.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three languages say the same things, and no page says anything that is not in them. */
class MessagesTest {

    private static final Pattern USED = Pattern.compile("\\bm:([A-Za-z0-9_]+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("%(?:\\d+\\$)?s");
    private static final Pattern COMMENT = Pattern.compile("(?s)\\{!.*?!}|<!--.*?-->");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}");
    private static final Pattern ELEMENT = Pattern.compile("(?s)<[^<>]*>");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile(" (?:aria-label|title|placeholder|alt)=\"[^\"{]*\\p{L}[^\"]*\"");
    private static final Pattern SPOKEN_PARAMETER =
            Pattern.compile("\\{#\\w+[^}]* (?:title|label|note|unitName|explainLabel)=['\"]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    /** Names that are the same in every language. */
    private static final List<String> ALLOWED = List.of("English", "Deutsch", "Español", "OAK", "USD", "ACORN");

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void everyLanguageHasEveryMessageWithTheSamePlaces(String language) {
        Properties english = Pages.messages("en");
        Properties other = Pages.messages(language);
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(other.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyMessageCanBeFormatted(String language) {
        Properties messages = Pages.messages(language);
        for (String key : messages.stringPropertyNames()) {
            String words = messages.getProperty(key);
            String shown = words.contains("%s")
                    ? String.format(words, (Object[]) new String[] {"a", "b", "c", "d", "e", "f", "g", "h"})
                    : words;
            assertTrue(!shown.isBlank(), key);
        }
        assertEquals(language, messages.getProperty("lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_de.properties", "messages_es.properties"})
    void noKeyStandsTwice(String file) throws IOException {
        List<String> keys = Files.readAllLines(Path.of("src/main/resources", file), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @Test
    void everyMessageThatATemplateNamesExists() throws IOException {
        Properties english = Pages.messages("en");
        List<String> missing = new ArrayList<>();
        for (Path template : templates()) {
            USED.matcher(Files.readString(template))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !english.containsKey(key))
                    .forEach(key -> missing.add(template + ": " + key));
        }
        assertTrue(missing.isEmpty(), missing::toString);
    }

    @Test
    void noTemplateHoldsProse() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            prose(Files.readString(template)).forEach(words -> found.add(template + ": " + words));
        }
        assertTrue(found.isEmpty(), found::toString);
    }

    @Test
    void seesProse() {
        assertEquals(List.of("Hello"), prose("<p>Hello {name}</p>"));
        assertEquals(1, prose("<img alt=\"A leaf\">").size());
        assertEquals(1, prose("{#tile label='Rank' value=x /}").size());
        assertEquals(List.of(), prose("{! a note !}<p class=\"hint\">{m:explain} <b>{a.b ?: ''}</b> OAK</p>"));
    }

    static List<String> prose(String template) {
        String text = COMMENT.matcher(template).replaceAll("");
        List<String> found = new ArrayList<>();
        SPOKEN_PARAMETER.matcher(text).results().forEach(one -> found.add(one.group()));
        SPOKEN_ATTRIBUTE.matcher(text).results().forEach(one -> found.add(one.group()));
        String spoken = text;
        for (int depth = 0; depth < 3; depth++) {
            spoken = EXPRESSION.matcher(spoken).replaceAll("");
        }
        spoken = ELEMENT.matcher(spoken).replaceAll(" ").replaceAll("&[a-z]+;|\\b[a-z-]+=\"[^\"]*\"", " ");
        for (String name : ALLOWED) {
            spoken = spoken.replace(name, "");
        }
        LETTERS.matcher(spoken).results().forEach(one -> found.add(one.group()));
        return found;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Pages.TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> places(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }
}
