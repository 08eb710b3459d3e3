package org.stakewood.web.play;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.measure.Retention;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.view.PublicView;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.PoolNames;
import org.stakewood.web.text.Words;

/** What stayed where when the farm ended. */
public final class RetentionSheet {

    private RetentionSheet() {}

    /** The table; without rows while the farm goes on. */
    public static Sheet of(PublicView view, Vector<DayFigures> days, Words words) {
        List<Row> rows = new ArrayList<>();
        FarmRules farm = view.rules().credit().farm();
        for (Retention each : farm == null ? Vector.<Retention>empty() : Retention.of(days, farm.endDay())) {
            Asset unit = each.pool() < 0 ? each.asset() : Asset.USD;
            String venue = each.pool() < 0
                    ? words.say("retention_lent", FigureWords.symbol(each.asset()))
                    : PoolNames.of(view.pools().get(each.pool()), view.pools(), words);
            rows.add(new Row(
                    venue,
                    List.of(
                            FigureWords.amount(words, unit, each.before()),
                            FigureWords.amount(words, unit, each.after()),
                            words.numbers().percent(each.share())),
                    false,
                    null));
        }
        return new Sheet(
                words.say("sheet_retention", words.numbers().count(Retention.LATER)),
                List.of(
                        words.say("retention_venue"),
                        words.say("retention_before"),
                        words.say("retention_after"),
                        words.say("retention_share")),
                rows);
    }
}
