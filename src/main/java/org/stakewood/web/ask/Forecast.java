package org.stakewood.web.ask;

/**
 * A question as one player sees it.
 *
 * @param text the question
 * @param unit of the values
 * @param now where it is today
 * @param low lower end of the player's range, as typed; empty without one
 * @param high its upper end
 * @param range the player's range in words; null without one
 * @param open whether it may be answered
 * @param outcome what came true; null before the day
 * @param score how good the range was; null before the day or without a range
 * @param place "3 of 24" among those who answered; null before the day or without a range
 */
public record Forecast(
        long id,
        String text,
        String unit,
        String now,
        String low,
        String high,
        String range,
        boolean open,
        String outcome,
        String score,
        String place) {}
