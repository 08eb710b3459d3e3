package org.stakewood.economy.audit;

import org.stakewood.economy.money.Asset;

/**
 * The kinds of claims whose amounts change by themselves, and the part to which such a change belongs. What is owed
 * counts against the account; a memo counts as no claim of its own, it says how much of another change was fees.
 */
enum Claim {
    STAKE(Asset.OAK, EarningPart.ISSUANCE),
    LEAVING(Asset.OAK, EarningPart.SLASHING),
    EXPECTED_PENALTY(Asset.OAK, EarningPart.SLASHING, -1),
    DESK_INTEREST(Asset.SOAK, EarningPart.INTEREST_EARNED),
    FARMED(Asset.ACORN, EarningPart.FARMING),
    LOANS(Asset.SOAK, EarningPart.INTEREST_PAID, -1),
    POOLED_USD(Asset.USD, EarningPart.IMPERMANENT_LOSS),
    POOLED_OAK(Asset.OAK, EarningPart.IMPERMANENT_LOSS),
    POOLED_SOAK(Asset.SOAK, EarningPart.IMPERMANENT_LOSS),
    POOLED_ACORN(Asset.ACORN, EarningPart.IMPERMANENT_LOSS),
    FEES_USD(Asset.USD, EarningPart.FEES, 0),
    FEES_OAK(Asset.OAK, EarningPart.FEES, 0),
    FEES_SOAK(Asset.SOAK, EarningPart.FEES, 0),
    FEES_ACORN(Asset.ACORN, EarningPart.FEES, 0),
    LENT_USD(Asset.USD, EarningPart.INTEREST_EARNED),
    LENT_OAK(Asset.OAK, EarningPart.INTEREST_EARNED),
    LENT_SOAK(Asset.SOAK, EarningPart.INTEREST_EARNED),
    LENT_ACORN(Asset.ACORN, EarningPart.INTEREST_EARNED),
    OWED_USD(Asset.USD, EarningPart.INTEREST_PAID, -1),
    OWED_OAK(Asset.OAK, EarningPart.INTEREST_PAID, -1),
    OWED_SOAK(Asset.SOAK, EarningPart.INTEREST_PAID, -1),
    OWED_ACORN(Asset.ACORN, EarningPart.INTEREST_PAID, -1),
    VAULT_USD(Asset.USD, EarningPart.LIQUIDATION),
    VAULT_OAK(Asset.OAK, EarningPart.LIQUIDATION),
    VAULT_SOAK(Asset.SOAK, EarningPart.LIQUIDATION),
    VAULT_ACORN(Asset.ACORN, EarningPart.LIQUIDATION);

    static final Claim[] ALL = values();
    static final int COUNT = ALL.length;

    final Asset asset;
    final EarningPart part;
    /** 1 for what is owned, −1 for what is owed, 0 for a memo. */
    final int sign;

    Claim(Asset asset, EarningPart part) {
        this(asset, part, 1);
    }

    Claim(Asset asset, EarningPart part, int sign) {
        this.asset = asset;
        this.part = part;
        this.sign = sign;
    }

    /** The kind that is so many assets after this one. */
    int of(Asset which) {
        return ordinal() + which.ordinal();
    }
}
