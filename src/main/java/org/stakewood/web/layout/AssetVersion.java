package org.stakewood.web.layout;

import io.quarkus.qute.TemplateGlobal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** A mark of the style sheet's and scripts' content, so that browsers keep them for long and still see every change. */
public final class AssetVersion {

    /** The mark, eight hexadecimal digits; {@code assetVersion} in every template. */
    @TemplateGlobal(name = "assetVersion")
    public static final String VERSION = of("stakewood.css", "theme.js", "app.js");

    private AssetVersion() {}

    private static String of(String... names) {
        CRC32 sum = new CRC32();
        for (String name : names) {
            try (InputStream content = AssetVersion.class.getResourceAsStream("/META-INF/resources/" + name)) {
                sum.update(content.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return String.format("%08x", sum.getValue());
    }
}
