package org.stakewood.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.stakewood.web.format.Numbers;

/** The messages of one language, for what is said outside of templates: by streams, in feeds, about refusals. */
public final class Words {

    /** Languages that the program speaks; the first is taken for all others. */
    public static final List<String> LANGUAGES = List.of("en", "de", "es");

    private static final Map<String, Words> ALL = load();

    private final Locale locale;
    private final Properties messages;

    private Words(String language, Properties messages) {
        this.locale = Locale.forLanguageTag(language);
        this.messages = messages;
    }

    /** The words of a language. */
    public static Words in(Locale locale) {
        return in(locale.getLanguage());
    }

    /** The words of a language by its two letters. */
    public static Words in(String language) {
        return ALL.getOrDefault(language, ALL.get(LANGUAGES.get(0)));
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** Its numbers. */
    public Numbers numbers() {
        return Numbers.in(locale);
    }

    /** A message with its figures filled in; the key itself if there is no such message. */
    public String say(String key, Object... figures) {
        String message = messages.getProperty(key);
        if (message == null) {
            return key;
        }
        return figures.length == 0 ? message : String.format(Locale.ROOT, message, figures);
    }

    /** True if there is a message under the key. */
    public boolean knows(String key) {
        return messages.containsKey(key);
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(messages.stringPropertyNames());
    }

    private static Map<String, Words> load() {
        Map<String, Words> all = new HashMap<>();
        for (String language : LANGUAGES) {
            String file = "/messages" + (language.equals("en") ? "" : "_" + language) + ".properties";
            all.put(language, new Words(language, read(file)));
        }
        return all;
    }

    private static Properties read(String file) {
        Properties messages = new Properties();
        try (Reader content = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            messages.load(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return messages;
    }
}
