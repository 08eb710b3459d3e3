package org.stakewood.web.play.action;

import org.stakewood.economy.command.DepositVault;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.FigureWords;

/** Puts coins into a vault. */
public record DepositVaultAction(Asset asset) implements VaultAction {

    @Override
    public String verb() {
        return "vaultin";
    }

    @Override
    public String hint(Desk desk) {
        var rules = desk.view().rules().credit().liquidation().vaults();
        return desk.words()
                .say(
                        "action_vaultin_hint",
                        desk.numbers().percent(rules.bonus()),
                        desk.numbers().count(rules.noticeDays()));
    }

    @Override
    public String why(Desk desk) {
        return desk.free(asset) == 0 ? desk.words().say("why_none", FigureWords.symbol(asset)) : null;
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_vault"), FigureWords.symbol(asset), desk.free(asset));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return withAmount(desk, input, amount -> new Reading.Ready(new DepositVault(desk.account(), asset, amount)));
    }
}
