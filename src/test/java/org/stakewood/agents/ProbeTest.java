package org.stakewood.agents;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.event.*;
import org.stakewood.economy.measure.*;
import org.stakewood.store.scenario.*;

class ProbeTest {
    @Test
    void probe() {
        for (ScenarioFile file : new ScenarioLibrary().all()) {
            for (long seed = 1; seed <= 3; seed++) {
                BotGame game = new BotGame(file.game(seed), seed, 30);
                TreeMap<String, Integer> orders = new TreeMap<>();
                TreeMap<String, Integer> refused = new TreeMap<>();
                StringBuilder path = new StringBuilder();
                long start = System.nanoTime();
                game.toEnd(g -> {
                    g.orders()
                            .forEach(o -> orders.merge(
                                    g.world().accounts().get(o.account()).kind() + " "
                                            + o.getClass().getSimpleName(),
                                    1,
                                    Integer::sum));
                    g.events().forEach(e -> {
                        if (e instanceof OrderRefused r)
                            refused.merge(
                                    g.world().accounts().get(r.account()).kind() + " " + r.reason(), 1, Integer::sum);
                    });
                    DayFigures f = g.figures();
                    if (g.world().day() % 20 == 0)
                        path.append(String.format(
                                "  d%d P=%.3f s=%.3f I=%.4f gini=%.3f/%.3f nak=%d spots=%s final=%s jailed=%d%n",
                                f.day(),
                                f.price(),
                                f.stakedShare(),
                                f.issuanceRate(),
                                f.wealthGini(),
                                f.stakeGini(),
                                f.nakamoto(),
                                f.spots().map(x -> String.format("%.3f", x)).mkString(","),
                                f.isFinal(),
                                g.world().validators().count(v -> !v.active())));
                });
                long ms = (System.nanoTime() - start) / 1_000_000;
                System.out.println("== " + file.id() + " seed " + seed + " " + ms + " ms refused " + game.refusalRate()
                        + " " + refused);
                System.out.print(path);
                System.out.println("  " + orders);
                if (seed == 1) {
                    NetWorth worth = NetWorth.of(game.world());
                    for (AccountKind kind : AccountKind.values()) {
                        var all = game.world().accounts().filter(a -> a.kind() == kind);
                        if (all.nonEmpty())
                            System.out.printf(
                                    "  %s worth %.0f profit %.1f usd %.0f oak %.0f traded %.1f%n",
                                    kind,
                                    all.map(a -> worth.of(a) / 1e6).average().get(),
                                    all.map(a -> a.track().profit() / 1e6)
                                            .average()
                                            .get(),
                                    all.map(a -> a.balances().usd() / 1e6)
                                            .average()
                                            .get(),
                                    all.map(a -> a.balances().oak() / 1e6)
                                            .average()
                                            .get(),
                                    all.map(a -> a.track().traded() / 1e6)
                                            .average()
                                            .get());
                    }
                }
            }
        }
    }
}
