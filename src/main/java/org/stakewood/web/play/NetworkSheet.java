package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.security.Corruption;
import org.stakewood.economy.view.ConcentrationView;

/** How secure the network is and how few have how much, now, each figure with its explanation. */
public final class NetworkSheet {

    private final Desk desk;
    private final List<Row> rows = new ArrayList<>();

    private NetworkSheet(Desk desk) {
        this.desk = desk;
    }

    /** As a seat sees it. */
    public static Sheet of(Desk desk) {
        NetworkSheet sheet = new NetworkSheet(desk);
        sheet.fill();
        return new Sheet(
                desk.words().say("sheet_network"),
                List.of(desk.words().say("column_figure"), desk.words().say("column_now")),
                sheet.rows);
    }

    private void fill() {
        long stake = desk.view().stake();
        if (stake > 0) {
            row("staked_share", desk.numbers().percent(desk.view().stakedShare()), "staked-share");
        }
        if (desk.view().rules().credit().lends()) {
            long net = desk.view().bars().net();
            Corruption attack = desk.view().corruption();
            row("net", desk.amount(Asset.OAK, net), "net");
            row("net_share", desk.numbers().percent((double) net / desk.view().supply(Asset.OAK)), "net-share");
            row("corruption", desk.amount(Asset.USD, attack.cost()), "corruption");
            row("loot", desk.amount(Asset.USD, attack.profit()), "loot");
        }
        if (stake > 0) {
            row("third", desk.amount(Asset.OAK, stake / 3), "third");
            row("half", desk.amount(Asset.OAK, stake / 2), "half");
            row("two_thirds", desk.amount(Asset.OAK, stake / 3 * 2 + stake % 3 * 2 / 3), "two_thirds");
        }
        ConcentrationView few = desk.view().concentration();
        if (few.wealth() > 0) {
            row("gini", desk.numbers().decimal(few.gini(), 2), "gini");
        }
        row("nakamoto", desk.numbers().count(few.nakamoto()), "nakamoto");
        if (stake > 0) {
            row("top_three", desk.numbers().percent(few.topThree()), "top-three");
        }
    }

    private void row(String kind, String value, String figure) {
        rows.add(new Row(desk.words().say("explain_" + kind), List.of(value), false, null)
                .explained(desk.explain(figure)));
    }
}
