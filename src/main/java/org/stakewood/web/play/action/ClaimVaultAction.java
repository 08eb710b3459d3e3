package org.stakewood.web.play.action;

import org.stakewood.economy.command.ClaimVault;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Takes the collateral that a vault deposit has received. */
public record ClaimVaultAction(Asset asset) implements VaultAction {

    @Override
    public String verb() {
        return "vaultclaim";
    }

    @Override
    public boolean offered(Desk desk) {
        return vault(desk).gained();
    }

    @Override
    public String hint(Desk desk) {
        return desk.words().say("action_vaultclaim_hint");
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return new Reading.Ready(new ClaimVault(desk.account(), asset));
    }
}
