package org.stakewood.web.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakewood.web.layout.Pages;

/** Every piece renders in every language, and nothing in it breaks the content security policy. */
class GalleryTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({"play,en", "play,de", "play,es", "pieces,en", "pieces,de", "pieces,es", "wall,en", "wall,de", "lobby,es"
    })
    void rendersWithoutInlineStyleOrScript(String page, String language) throws IOException {
        String template = new String(
                getClass().getResourceAsStream("/gallery/" + page + ".html").readAllBytes(), StandardCharsets.UTF_8);

        String html = Pages.in(language).render(template, Gallery.data(language));

        Path out = Path.of("target/gallery/" + page + "-" + language + ".html");
        Files.createDirectories(out.getParent());
        Files.writeString(out, html);
        assertTrue(html.contains("<html lang=\"" + language + "\">"));
        assertFalse(Pattern.compile("<style| style=|<script>|javascript:| on[a-z]+=")
                .matcher(html)
                .find());
        assertFalse(html.contains("NOT_FOUND") || html.contains("null"), "a value is missing");
        var ids = ID.matcher(html).results().map(found -> found.group(1)).toList();
        assertEquals(ids.stream().distinct().count(), ids.size(), "an id stands twice: " + ids);
        assertEquals(
                html.split("method=\"post\"", -1).length,
                html.split("name=\"csrf-token\"", -1).length,
                "a form without its token");
    }
}
