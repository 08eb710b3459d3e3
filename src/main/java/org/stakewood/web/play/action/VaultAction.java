package org.stakewood.web.play.action;

import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.VaultView;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.text.FigureWords;

/** Something that is done with a backstop vault. */
interface VaultAction extends Action {

    Asset asset();

    /** First part of its id and of its words' keys. */
    String verb();

    @Override
    default String id() {
        return verb() + "-" + asset();
    }

    @Override
    default Tab tab() {
        return Tab.LEND;
    }

    @Override
    default String wordsId() {
        return verb();
    }

    @Override
    default String title(Desk desk) {
        return desk.words().say("action_" + verb(), FigureWords.symbol(asset()));
    }

    default VaultView vault(Desk desk) {
        return desk.view().vaults().find(each -> each.asset() == asset()).get();
    }
}
