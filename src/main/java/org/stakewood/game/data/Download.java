package org.stakewood.game.data;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is written when it is fetched.
 *
 * @param name proposed for it
 * @param mediaType what it is
 * @param body writes it
 */
public record Download(String name, String mediaType, Body body) {

    /** What is in the file. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }
}
