package org.stakewood.web.text;

import java.util.Map;

/**
 * How accounts are called on a page.
 *
 * @param nicknames of accounts that people play
 * @param own the reader's account; negative if none
 */
public record Names(Map<Integer, String> nicknames, int own) {

    /** Nobody has a name but bots. */
    public static final Names NONE = new Names(Map.of(), -1);

    /** An account in the reader's words. */
    public String of(int account, Words words) {
        if (account < 0) {
            return words.say("name_outside");
        }
        if (account == own) {
            return words.say("name_you");
        }
        String nickname = nicknames.get(account);
        return nickname == null ? words.say("name_bot", account + 1) : nickname;
    }
}
