package org.stakewood.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How somebody looks at pages: at a laptop or on a phone, by day or by night, in a language, with or without script. */
public record Look(int width, int height, String language, ColorScheme scheme, boolean scripts) {

    private static final List<String> LANGUAGES = List.of("en", "de", "es");

    /** A projector shows the wall, and nothing else does. */
    public static Look projector(String language, ColorScheme scheme) {
        return new Look(1920, 1080, language, scheme, true);
    }

    /**
     * Three that differ in everything; with {@code -Dpages=all} each language at each size in each theme, and the
     * narrowest phone without script in each language.
     */
    public static List<Look> chosen() {
        return all() ? every() : few();
    }

    /** For pages that another visit has shown in all of them: one of the three, from 0; with {@code -Dpages=all}, all. */
    public static List<Look> chosen(int one) {
        return all() ? every() : List.of(few().get(one));
    }

    /** True where nothing is left out. */
    public static boolean all() {
        return "all".equals(System.getProperty("pages"));
    }

    /** The same for the wall. */
    public static List<Look> projectors() {
        if (!all()) {
            return List.of(projector("en", ColorScheme.LIGHT), projector("de", ColorScheme.DARK));
        }
        List<Look> looks = new ArrayList<>();
        for (String language : LANGUAGES) {
            looks.add(projector(language, ColorScheme.LIGHT));
            looks.add(projector(language, ColorScheme.DARK));
        }
        return looks;
    }

    private static List<Look> few() {
        return List.of(
                new Look(1366, 768, "en", ColorScheme.LIGHT, true),
                new Look(360, 640, "de", ColorScheme.DARK, true),
                new Look(320, 640, "es", ColorScheme.LIGHT, false));
    }

    private static List<Look> every() {
        List<Look> looks = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                looks.add(new Look(1366, 768, language, scheme, true));
                looks.add(new Look(360, 640, language, scheme, true));
            }
            looks.add(new Look(320, 640, language, ColorScheme.LIGHT, false));
        }
        return looks;
    }

    /** For the names of pictures and for what is said about faults. */
    public String name() {
        return width + "-" + language + "-" + scheme.name().toLowerCase(Locale.ROOT) + (scripts ? "" : "-noscript");
    }

    /** A visitor of a browser, with own cookies. */
    public BrowserContext visitor(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts));
    }
}
