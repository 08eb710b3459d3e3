package org.stakewood.store.scenario;

/** One text in the languages of the program. */
public record Text(String en, String de, String es) {

    /** The text in a language, by its two letters; English for any other. */
    public String in(String language) {
        return switch (language) {
            case "de" -> de;
            case "es" -> es;
            default -> en;
        };
    }
}
