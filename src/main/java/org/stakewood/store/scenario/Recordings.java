package org.stakewood.store.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The recorded series that the program carries: one file each, a close a day, in order and without gaps. */
final class Recordings {

    private Recordings() {}

    /** The closes of a window; empty if there is no such series or it does not cover the window. */
    static Optional<Recording> find(RecordingWindow window) {
        String file = "/scenarios/recordings/" + window.series() + ".csv";
        try (InputStream in = Recordings.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            List<Double> closes = read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), window);
            boolean whole = closes.size()
                    == window.from().datesUntil(window.to().plusDays(1)).count();
            return whole ? Optional.of(new Recording(window, closes)) : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    private static List<Double> read(BufferedReader lines, RecordingWindow window) throws IOException {
        List<Double> closes = new ArrayList<>();
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int comma = line.indexOf(',');
            LocalDate day = LocalDate.parse(line.substring(0, comma));
            if (!day.isBefore(window.from()) && !day.isAfter(window.to())) {
                closes.add(Double.parseDouble(line.substring(comma + 1)));
            }
        }
        return closes;
    }
}
