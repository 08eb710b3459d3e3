package org.stakewood.web.play.action;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;

/** What can be done with loans against stake. */
final class LoanRoom {

    private LoanRoom() {}

    static List<Action> of(Desk desk) {
        List<Action> all = new ArrayList<>();
        for (int id = 0; id < desk.view().desks(); id++) {
            all.add(new DrawAction(id));
            all.add(new PledgeAction(id));
            all.add(new RepayLoanAction(id));
            all.add(new ReleaseAction(id));
            all.add(new ProtectLoanAction(id));
        }
        return all;
    }
}
