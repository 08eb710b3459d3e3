package org.stakewood.economy.command;

import org.stakewood.economy.Amending;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;

/**
 * The host changes a rule now. Refused as by {@link Amending#change}.
 *
 * @param parameter path of the rule
 * @param value its new value as text
 */
public record ChangeParameter(String parameter, String value) implements HostCommand {

    @Override
    public Outcome apply(World world) {
        return Outcome.of(world, draft -> Amending.change(draft, parameter, value));
    }

    @Override
    public String detail() {
        return parameter + " " + value;
    }
}
