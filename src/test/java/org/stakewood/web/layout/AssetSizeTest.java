package org.stakewood.web.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What every first visit loads. The join page may have 30 KB compressed with all of it. */
class AssetSizeTest {

    private static final Path RESOURCES = Path.of("src/main/resources/META-INF/resources");

    @Test
    void staysSmall() throws IOException {
        assertTrue(Files.size(RESOURCES.resolve("app.js")) <= 12 * 1024, "app.js");
        long compressed = 0;
        for (String name : List.of("stakewood.css", "theme.js", "app.js", "icon.svg")) {
            compressed += compressed(Files.readAllBytes(RESOURCES.resolve(name)));
        }
        assertTrue(compressed <= 14 * 1024, compressed + " bytes");
    }

    private static int compressed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }
}
