package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Validator;

/** What staking pays a year, with everybody and with the player's own validators. */
final class RateSheet {

    private final Desk desk;

    RateSheet(Desk desk) {
        this.desk = desk;
    }

    Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        if (desk.view().stake() > 0) {
            rows.add(row("explain_yield", desk.view().stakingYield(), "yield"));
            for (Delegation each : desk.view().account().delegations()) {
                if (desk.view().validators().get(each.validator()).active()) {
                    rows.add(rate(each));
                }
            }
            rows.add(row("explain_staked_share", desk.view().stakedShare(), "staked-share"));
        }
        rows.add(row("explain_issuance", desk.view().chain().issuanceRate(), "issuance"));
        return new Sheet(say("sheet_rates"), List.of(say("column_figure"), say("column_now")), rows);
    }

    /** Nobody keeps a commission of their own stake. */
    private Row rate(Delegation stake) {
        Validator validator = desk.view().validators().get(stake.validator());
        boolean own = validator.owner() == desk.account();
        double kept = own ? 1 : 1 - validator.terms().commission();
        String head = say("explain_rate") + " · " + desk.place().validator(stake.validator());
        return new Row(head, List.of(desk.numbers().percent(desk.view().stakingYield() * kept)), true, null)
                .explained(desk.explain("rate-" + stake.validator()));
    }

    private Row row(String key, double rate, String figure) {
        return new Row(say(key), List.of(desk.numbers().percent(rate)), false, null).explained(desk.explain(figure));
    }

    private String say(String key) {
        return desk.words().say(key);
    }
}
