package org.stakewood.economy.security;

import java.util.List;
import org.stakewood.economy.Draft;
import org.stakewood.economy.event.ContractRobbed;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.LendingRules;

/**
 * Step 1: a contract that is not the network's own may have a hole. On a day, by each venue's own chance, 10 to 40 % (drawn
 * evenly) of an external desk's fund or of a market's cash goes to the attacker. A transfer: nothing is minted or burnt.
 */
public final class ContractHazard {

    private static final double LEAST = 0.10;
    private static final double MOST = 0.40;

    private ContractHazard() {}

    /** Draws for every venue; a draw depends on no other. */
    public static void strike(Draft draft) {
        List<DeskRules> desks = draft.scenario().credit().desks();
        for (int id = 0; id < desks.size(); id++) {
            double share = drawn(draft, "desk-hazard", id, desks.get(id).contractHazard());
            if (share > 0) {
                rob(draft, id, -1, share);
            }
        }
        List<LendingRules> markets = draft.scenario().credit().markets();
        for (int id = 0; id < markets.size(); id++) {
            double share = drawn(draft, "market-hazard", id, markets.get(id).contractHazard());
            if (share > 0) {
                rob(draft, -1, id, share);
            }
        }
    }

    /** Takes a share of a desk's fund or of a market's cash; the id of the other one is negative. */
    public static void rob(Draft draft, int desk, int market, double share) {
        if (desk >= 0) {
            long taken = org.stakewood.economy.synthetic.Theft.take(draft, desk, share);
            draft.tell(new ContractRobbed(desk, -1, share, 0, 0, taken));
        } else {
            rob(draft, market, share);
        }
    }

    private static void rob(Draft draft, int market, double share) {
        draft.touch(each -> each.credit().markets().exists(it -> it.market() == market));
        Balances taken = org.stakewood.economy.lending.Theft.take(draft, market, share);
        draft.tell(new ContractRobbed(-1, market, share, taken.usd(), taken.oak(), taken.soak()));
    }

    private static double drawn(Draft draft, String stream, int id, double chance) {
        if (chance <= 0) {
            return 0;
        }
        Dice dice = draft.dice(stream, id);
        return dice.chance(chance) ? LEAST + (MOST - LEAST) * dice.uniform() : 0;
    }
}
