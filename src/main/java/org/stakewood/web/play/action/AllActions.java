package org.stakewood.web.play.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.order.OrderKind;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;

/** Everything a player can do, in the order of the forms: what is needed now comes first. */
public final class AllActions {

    private AllActions() {}

    /** The actions of one panel that make sense for the player now. */
    public static List<Action> of(Desk desk, Tab tab) {
        return all(desk).stream()
                .filter(each -> each.tab() == tab && each.offered(desk))
                .toList();
    }

    /** An action by its id, whether it makes sense now or not: the rules themselves say why not. */
    public static Optional<Action> find(Desk desk, String id) {
        return all(desk).stream()
                .filter(each -> each.id().equals(id) && each.offered(desk))
                .findFirst();
    }

    private static List<Action> all(Desk desk) {
        List<Action> all = new ArrayList<>(List.of(
                new RestartAction(),
                new UnjailAction(),
                new DelegateAction(),
                new UndelegateAction(),
                new RedelegateAction(),
                new ClaimAction(),
                new OpenAction(),
                new TierAction(),
                new ClientAction(),
                new CommissionAction()));
        for (Pool each : desk.view().pools()) {
            all.add(new SwapInAction(each.id(), each.asset1()));
            all.add(new SwapInAction(each.id(), each.asset2()));
        }
        all.add(new OutsideAction(false));
        all.add(new OutsideAction(true));
        all.add(new SwapOutAction());
        all.add(new LimitAction());
        all.add(new TransferAction());
        for (Pool each : desk.view().pools()) {
            all.add(new AddAction(each.id()));
            all.add(new RemoveAction(each.id()));
            for (var asset : List.of(each.asset1(), each.asset2())) {
                all.add(new JoinAction(each.id(), asset));
                all.add(new ExitAction(each.id(), asset));
            }
        }
        all.addAll(LoanRoom.of(desk));
        all.addAll(LendingRoom.of(desk));
        all.add(new ClaimFarmAction());
        for (OrderKind each : OrderKind.values()) {
            all.add(new CancelOrderAction(each));
        }
        return all;
    }
}
