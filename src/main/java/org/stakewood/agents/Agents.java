package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.Positions;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.view.HostView;
import org.stakewood.economy.view.SeatView;

/**
 * The automated players of a day. Each active seat without a person is asked once and sees what its seat may see, as of
 * the end of the day before. The answer is a pure function of the world and the seed.
 */
public final class Agents {

    private static final Bot ARBITRAGEUR = new Arbitrageur(ArbitrageurHabits.USUAL);
    private static final Bot OPERATOR = new Operator(OperatorHabits.PROFESSIONAL);
    private static final Bot EMPTY_SEAT = new Operator(OperatorHabits.EMPTY_SEAT);
    private static final Bot HOLDER = new Holder(HolderHabits.USUAL);
    private static final Bot FARMER = new Farmer(FarmerHabits.USUAL);
    private static final Bot STAKER = new Staker(StakerHabits.USUAL);
    private static final Bot LIQUIDITY_PROVIDER = new LiquidityProvider(LiquidityHabits.USUAL);
    private static final Bot PANICKER = new Panicker(PanickerHabits.USUAL);
    private static final Bot LOOPER = new Looper(LooperHabits.USUAL);
    private static final Bot VALUE_BUYER = new ValueBuyer(ValueBuyerHabits.USUAL);
    private static final Bot KEEPER = new Keeper(KeeperHabits.USUAL);
    private static final Bot WHALE = new Whale(WhaleHabits.USUAL);

    private Agents() {}

    /** The orders of all automated players for the next day: arbitrageurs first, then the others in a drawn order. */
    public static Vector<SeatCommand> orders(HostView view, long seed) {
        Vector<Account> bots = view.all().filter(each -> each.active() && !each.person());
        Vector<Account> inOrder = bots.sortBy(each -> turn(each, view.day(), seed));
        return inOrder.flatMap(each -> orders(view.seat(each.id()), each.kind(), seed));
    }

    /** Whoever is in danger with its debts sees to them on that day, and to nothing else. */
    private static Vector<SeatCommand> orders(SeatView view, AccountKind kind, long seed) {
        Vector<SeatCommand> first = view.account().credit() == Positions.NONE ? Vector.empty() : Protector.orders(view);
        return first.isEmpty() ? bot(kind).orders(view, seed) : first;
    }

    private static long turn(Account account, int day, long seed) {
        long drawn = Dice.of(seed, day, "bot-order", account.id()).bits() >>> 1;
        return account.kind() == AccountKind.ARBITRAGEUR ? drawn + Long.MIN_VALUE : drawn;
    }

    private static Bot bot(AccountKind kind) {
        return switch (kind) {
            case PLAYER -> EMPTY_SEAT;
            case OPERATOR -> OPERATOR;
            case STAKER -> STAKER;
            case HOLDER -> HOLDER;
            case FARMER -> FARMER;
            case LOOPER -> LOOPER;
            case LIQUIDATOR -> KEEPER;
            case VALUE_BUYER -> VALUE_BUYER;
            case LIQUIDITY_PROVIDER -> LIQUIDITY_PROVIDER;
            case ARBITRAGEUR -> ARBITRAGEUR;
            case PANICKER -> PANICKER;
            case WHALE -> WHALE;
        };
    }
}
