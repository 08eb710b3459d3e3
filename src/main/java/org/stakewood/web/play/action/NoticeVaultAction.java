package org.stakewood.web.play.action;

import org.stakewood.economy.command.NoticeVault;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.FigureWords;

/** Announces that coins are to leave a vault. */
public record NoticeVaultAction(Asset asset) implements VaultAction {

    @Override
    public String verb() {
        return "vaultout";
    }

    @Override
    public boolean offered(Desk desk) {
        return vault(desk).mine() > 0;
    }

    @Override
    public String hint(Desk desk) {
        int days = desk.view().rules().credit().liquidation().vaults().noticeDays();
        return desk.words().say("action_vaultout_hint", desk.numbers().count(days));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(
                desk.words().say("ask_withdraw"),
                FigureWords.symbol(asset),
                vault(desk).mine());
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return withAmount(desk, input, amount -> new Reading.Ready(new NoticeVault(desk.account(), asset, amount)));
    }
}
