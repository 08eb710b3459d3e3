package org.stakewood.web.play.action;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Tier;
import org.stakewood.economy.staking.Validator;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Field.Option;

/** Lists to choose from. */
final class Choices {

    private Choices() {}

    /** Validators that take stake: the own one first, then the largest. */
    static Field validators(Desk desk, String name, String label, int chosen) {
        List<Validator> all = new ArrayList<>();
        for (Validator each : desk.view().validators()) {
            if (!each.tombstoned()) {
                all.add(each);
            }
        }
        int own = desk.view().account().validator();
        all.sort((a, b) -> a.id() == own
                ? -1
                : b.id() == own ? 1 : Long.compare(b.stake().tokens(), a.stake().tokens()));
        return Field.choice(
                name,
                label,
                all.stream()
                        .map(each ->
                                new Option(Integer.toString(each.id()), validator(desk, each), each.id() == chosen))
                        .toList());
    }

    private static String validator(Desk desk, Validator each) {
        String terms = desk.words()
                .say(
                        "option_validator",
                        desk.place().validator(each.id()),
                        desk.numbers().percent(each.terms().commission()),
                        each.operation().client().name());
        return each.active() ? terms : terms + " · " + desk.words().say("status_" + each.status());
    }

    /** The player's stakes with what is free of them. */
    static Field stakes(Desk desk, String name, String label, int chosen) {
        List<Option> options = new ArrayList<>();
        for (Delegation each : desk.view().account().delegations()) {
            options.add(new Option(
                    Integer.toString(each.validator()),
                    desk.words()
                            .say(
                                    "option_stake",
                                    desk.place().validator(each.validator()),
                                    desk.amount(Asset.OAK, Stakes.free(desk, each))),
                    each.validator() == chosen));
        }
        return Field.choice(name, label, options);
    }

    static Field tiers(Desk desk, String chosen) {
        List<Option> options = new ArrayList<>();
        for (Tier each : Tier.values()) {
            var rules = desk.view().rules().operations().tier(each);
            options.add(new Option(
                    each.name(),
                    desk.words()
                            .say(
                                    "option_tier",
                                    desk.words().say("tier_" + each),
                                    desk.amount(Asset.USD, rules.bill()),
                                    desk.numbers().percent(rules.downChance())),
                    each.name().equals(chosen)));
        }
        return Field.choice("tier", desk.words().say("field_tier"), options);
    }

    static Field clients(Desk desk, String chosen) {
        List<Option> options = new ArrayList<>();
        for (Client each : Client.values()) {
            options.add(new Option(
                    each.name(),
                    desk.words()
                            .say(
                                    "option_client",
                                    each.name(),
                                    desk.numbers().percent(Stakes.shareOfClient(desk.view(), each)),
                                    desk.numbers()
                                            .decimal(
                                                    desk.view()
                                                            .rules()
                                                            .operations()
                                                            .factor(each),
                                                    2)),
                    each.name().equals(chosen)));
        }
        return Field.choice("client", desk.words().say("field_client"), options);
    }
}
