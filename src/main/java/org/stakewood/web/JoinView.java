package org.stakewood.web;

/**
 * What the page of a code shows.
 *
 * @param here people who have a seat
 * @param known nickname that this device has already; null if none
 * @param guests true if only labels of a guest list come in
 * @param label what the label's field holds
 * @param key secret part of a personal link; null without one
 * @param consent what is agreed to with the button; null for nothing
 * @param nickname what the field holds
 * @param error what to change about it; null if nothing
 * @param recoveryError what was wrong with a recovery code; null if nothing
 */
public record JoinView(
        String code,
        String title,
        String lesson,
        long here,
        int seats,
        boolean locked,
        String known,
        boolean guests,
        String label,
        String key,
        String consent,
        String nickname,
        String error,
        String recoveryError) {}
