package org.stakewood.web.play.action;

import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.MarketView;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.text.FigureWords;

/** Something that is done with one asset of a money market. */
interface LentAction extends Action {

    int market();

    Asset asset();

    /** First part of its id and of its words' keys. */
    String verb();

    @Override
    default String id() {
        return verb() + "-" + market() + "-" + asset();
    }

    @Override
    default Tab tab() {
        return Tab.LEND;
    }

    @Override
    default String title(Desk desk) {
        String title = desk.words().say("action_" + verb(), symbol());
        return desk.view().markets() == 1
                ? title
                : title + " · " + place(desk).rules().name();
    }

    default MarketView place(Desk desk) {
        return desk.view().market(market());
    }

    default String symbol() {
        return FigureWords.symbol(asset());
    }
}
