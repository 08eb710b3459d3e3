package org.stakewood.web.text;

import java.util.function.Function;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.view.PublicView;
import org.stakewood.web.piece.Line;

/**
 * Where words are said: the language, the network, the names, and the texts of its scenario.
 *
 * @param view the network as its reader sees it
 * @param news text of a news id in the reader's language
 */
public record Place(Words words, PublicView view, Names names, Function<String, String> news) {

    /** A validator, by who runs it. */
    public String validator(int id) {
        if (id < 0 || id >= view.validators().size()) {
            return words.say("name_nobody");
        }
        Validator validator = view.validators().get(id);
        return validator.owner() == names.own()
                ? words.say("validator_own")
                : words.say("validator_of", names.of(validator.owner(), words));
    }

    /** A pool, by its two assets and what sets it apart. */
    public String pool(int id) {
        return PoolNames.of(view.pools().get(id), view.pools(), words);
    }

    /** Both assets of a pool. */
    Asset[] assets(int pool) {
        var one = view.pools().get(pool);
        return new Asset[] {one.asset1(), one.asset2()};
    }

    String amount(Asset asset, long micros) {
        return FigureWords.amount(words, asset, micros);
    }

    Line line(String key, String value) {
        return new Line(words.say(key), value);
    }

    /** Whether the account is the reader's own. */
    boolean own(int account) {
        return account >= 0 && account == names.own();
    }
}
