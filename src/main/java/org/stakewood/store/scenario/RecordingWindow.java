package org.stakewood.store.scenario;

import java.time.LocalDate;

/**
 * The part of a recorded series that games may use.
 *
 * @param series name of the series
 * @param from first day
 * @param to last day
 * @param start the day of genesis; null if each game draws its own
 */
public record RecordingWindow(String series, LocalDate from, LocalDate to, LocalDate start) {}
