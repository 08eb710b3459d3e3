package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.synthetic.LoanState;
import org.stakewood.economy.view.LoanView;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.HealthWords;

/** What a player with a loan against stake must know now: how bad it is, what comes next, what helps. */
final class LoanNotices {

    private LoanNotices() {}

    static List<NoticeView> of(Desk desk) {
        List<NoticeView> notices = new ArrayList<>();
        for (LoanView each : desk.view().loans()) {
            if (each.loan().state() != LoanState.OPEN && each.loan().indebted()) {
                notices.add(notice(desk, each));
            }
        }
        if (desk.view().recourse() > 0) {
            notices.add(new NoticeView(
                    "caution",
                    desk.words().say("notice_recourse"),
                    desk.words()
                            .say(
                                    "notice_recourse_text",
                                    desk.amount(Asset.OAK, desk.view().recourse()))));
        }
        return notices;
    }

    private static NoticeView notice(Desk desk, LoanView loan) {
        LoanState state = loan.loan().state();
        String where = desk.place().validator(loan.loan().validator());
        String health = HealthWords.text(desk.words(), loan.condition().health());
        String tone = state == LoanState.FLAGGED ? "danger" : "caution";
        String title = desk.words().say("notice_loan_" + state, health, where);
        if (state == LoanState.MARGIN) {
            String text = desk.words().say("notice_loan_MARGIN_text", desk.amount(Asset.SOAK, loan.missing()));
            return new NoticeView(tone, title, text, link(desk, loan), button(desk));
        }
        long pay = state == LoanState.CALLED ? loan.toClose() : loan.missing();
        return new NoticeView(
                tone,
                title,
                desk.words()
                        .say(
                                "notice_loan_" + state + "_text",
                                desk.numbers().count(loan.due()),
                                pay <= 0 ? closing(desk, loan) : desk.amount(Asset.SOAK, pay)),
                link(desk, loan),
                button(desk));
    }

    private static String link(Desk desk, LoanView loan) {
        return "/play/" + desk.seat() + "?tab=borrow&do=repayloan-"
                + loan.loan().desk() + "&validator=" + loan.loan().validator() + "#act";
    }

    private static String button(Desk desk) {
        return desk.words().say("button_repayloan");
    }

    private static String closing(Desk desk, LoanView loan) {
        return loan.toClose() < 0 ? Numbers.NOTHING : desk.amount(Asset.SOAK, loan.toClose());
    }
}
