package org.stakewood.web.explain;

import java.util.List;
import org.stakewood.web.play.Term;
import org.stakewood.web.text.Words;

/** The words of the game, in the order in which they are needed. */
public final class Glossary {

    private static final List<String> IDS = List.of(
            "validator",
            "stake",
            "yield",
            "unbonding",
            "slash",
            "jail",
            "client",
            "commission",
            "final",
            "issuance",
            "supply",
            "pool",
            "spot",
            "average",
            "slippage",
            "liquidity",
            "loss",
            "outside",
            "soak",
            "pledge",
            "close",
            "call",
            "interest",
            "nav",
            "implied",
            "market",
            "collateral",
            "health",
            "liquidation",
            "utilization",
            "auction",
            "vault",
            "farming",
            "security",
            "threshold",
            "corruption",
            "gini",
            "nakamoto",
            "networth",
            "profit",
            "adjusted",
            "drawdown");

    private Glossary() {}

    /** All words in a language. */
    public static List<Term> all(Words words) {
        return IDS.stream().map(each -> term(words, each)).toList();
    }

    /** One of them. */
    public static Term of(Words words, String id) {
        if (!IDS.contains(id)) {
            throw new IllegalArgumentException("no word of the glossary: " + id);
        }
        return term(words, id);
    }

    private static Term term(Words words, String id) {
        return new Term(id, words.say("term_" + id), words.say("term_" + id + "_text"));
    }
}
