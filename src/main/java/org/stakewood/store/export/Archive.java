package org.stakewood.store.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that is written while it is read; fast rather than small. */
final class Archive implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final ZipOutputStream zip;
    private final Writer writer;

    Archive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), CHUNK);
    }

    /** Begins a file; what is written until the next goes into it. */
    Writer file(String name) throws IOException {
        writer.flush();
        zip.putNextEntry(new ZipEntry(name));
        return writer;
    }

    void text(String name, String text) throws IOException {
        file(name).write(text);
    }

    /** A file that the program brings along. */
    void resource(String name) throws IOException {
        try (InputStream in = Archive.class.getResourceAsStream("/data/" + name)) {
            text(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Writes what a zip ends with; without it what was written is no zip. */
    @Override
    public void close() throws IOException {
        writer.flush();
        zip.close();
    }
}
