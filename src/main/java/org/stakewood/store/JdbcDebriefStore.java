package org.stakewood.store;

import io.vavr.collection.Vector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.stakewood.economy.event.AcornEmitted;
import org.stakewood.economy.event.ClientBugStruck;
import org.stakewood.economy.event.CongestionChanged;
import org.stakewood.economy.event.ContractRobbed;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.DepositsGrew;
import org.stakewood.economy.event.DrawsHalted;
import org.stakewood.economy.event.LoanDemandMoved;
import org.stakewood.economy.event.NetworkHalted;
import org.stakewood.economy.event.NewsPublished;
import org.stakewood.economy.event.NotFinal;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.event.RuleChanged;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.event.SoldOff;
import org.stakewood.economy.event.StakersLeft;
import org.stakewood.economy.event.StormChanged;
import org.stakewood.economy.event.SurchargeSet;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.event.VaultAbsorbed;
import org.stakewood.game.Happening;
import org.stakewood.game.debrief.DebriefState;
import org.stakewood.game.debrief.DebriefStore;
import org.stakewood.game.debrief.Holder;
import org.stakewood.game.debrief.Invested;

/** What debriefs read and keep, in PostgreSQL. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JdbcDebriefStore implements DebriefStore {

    private static final String[] TOLD = {
        TypeIds.of(AcornEmitted.class),
        TypeIds.of(ClientBugStruck.class),
        TypeIds.of(CongestionChanged.class),
        TypeIds.of(ContractRobbed.class),
        TypeIds.of(DeficitCovered.class),
        TypeIds.of(DepositsGrew.class),
        TypeIds.of(DrawsHalted.class),
        TypeIds.of(LoanDemandMoved.class),
        TypeIds.of(NetworkHalted.class),
        TypeIds.of(NewsPublished.class),
        TypeIds.of(NotFinal.class),
        TypeIds.of(PositionLiquidated.class),
        TypeIds.of(PriceJumped.class),
        TypeIds.of(RuleChanged.class),
        TypeIds.of(Slashed.class),
        TypeIds.of(SoldOff.class),
        TypeIds.of(StakersLeft.class),
        TypeIds.of(StormChanged.class),
        TypeIds.of(SurchargeSet.class),
        TypeIds.of(VaultAbsorbed.class)
    };

    private final PageConnections connections;
    private final Codec codec = new Codec();

    JdbcDebriefStore(PageConnections connections) {
        this.connections = connections;
    }

    @Override
    public Vector<Happening> told(long game) {
        return happenings(
                "select seq, n, day, body from event where game_id = ? and kind = any(?) order by seq, n", game, TOLD);
    }

    @Override
    public Vector<Happening> trades(long game, int limit) {
        return happenings(
                """
                select seq, n, day, body from (
                  select seq, n, day, body,
                    case kind when ? then (body ->> 'spotAfter')::float8 / nullif((body ->> 'spotBefore')::float8, 0)
                      else (body ->> 'quoteAfter')::float8 / nullif((body ->> 'quoteBefore')::float8, 0) end as moved
                  from event where game_id = ? and kind = any(?)
                ) as trade where moved is not null order by abs(moved - 1) desc, seq, n limit ?""",
                TypeIds.of(Swapped.class),
                game,
                new String[] {TypeIds.of(Swapped.class), TypeIds.of(TradedOutside.class)},
                limit);
    }

    @Override
    public Vector<Invested> invested(long game) {
        return rows(JdbcDebriefStore::invested, """
                        select day, count(*) as people, sum(worth_coins) as coins, sum(usd) as usd, sum(oak) as oak,
                          sum(acorn) as acorn, sum(worth_stake + worth_leaving) as stake,
                          sum(worth_liquidity) as liquidity, sum(worth_lent) as lent,
                          sum(worth_owed + worth_loans) as owed
                        from standing where game_id = ? and person and worth_coins is not null
                        group by day order by day""", game);
    }

    @Override
    public Vector<Holder> holders(long game) {
        return rows(JdbcDebriefStore::holder, """
                        select account,
                          (array_agg(person order by day desc))[1] as person,
                          (array_agg(net_worth order by day))[1] as first,
                          (array_agg(net_worth order by day desc))[1] as last,
                          (array_agg(profit order by day desc))[1] as profit,
                          avg(case when net_worth > 0
                            then least(10, (net_worth + worth_owed + worth_loans)::float8 / net_worth) end) as leverage
                        from standing where game_id = ? group by account order by account""", game);
    }

    @Override
    public Vector<String> reflections(long session) {
        return rows(
                row -> row.getString(1),
                "select text from reflection join seat on seat.id = seat_id where session_id = ? order by text",
                session);
    }

    @Override
    public Optional<DebriefState> state(long game) {
        return states("select * from debrief where game_id = ?", game);
    }

    @Override
    public Optional<DebriefState> latest(long session) {
        return states("select * from debrief where session_id = ? order by led_at desc limit 1", session);
    }

    @Override
    public void keep(DebriefState state) {
        connections.with(
                "keeping how far a debrief is",
                connection -> Jdbc.update(
                        connection,
                        """
                        insert into debrief (game_id, session_id, day, over, at, furthest) values (?, ?, ?, ?, ?, ?)
                        on conflict (game_id) do update set day = excluded.day, over = excluded.over, at = excluded.at,
                          furthest = excluded.furthest, led_at = now()""",
                        state.game(),
                        state.session(),
                        state.day(),
                        state.over(),
                        state.at(),
                        state.furthest()));
    }

    private Vector<Happening> happenings(String query, Object... parameters) {
        return rows(
                row -> new Happening(
                        row.getLong("seq"), row.getInt("n"), row.getInt("day"), codec.event(row.getString("body"))),
                query,
                parameters);
    }

    private <T> Vector<T> rows(Jdbc.Row<T> row, String query, Object... parameters) {
        List<T> found = connections.with("looking back", each -> Jdbc.query(each, row, query, parameters));
        return Vector.ofAll(found);
    }

    private Optional<DebriefState> states(String query, long id) {
        return connections
                .with(
                        "reading how far a debrief is",
                        connection -> Jdbc.query(
                                connection,
                                row -> new DebriefState(
                                        row.getLong("game_id"),
                                        row.getLong("session_id"),
                                        row.getInt("day"),
                                        row.getBoolean("over"),
                                        row.getInt("at"),
                                        row.getInt("furthest")),
                                query,
                                id))
                .stream()
                .findFirst();
    }

    private static Invested invested(ResultSet row) throws SQLException {
        return new Invested(
                row.getInt("day"),
                row.getInt("people"),
                row.getLong("coins"),
                row.getLong("usd"),
                row.getLong("oak"),
                row.getLong("acorn"),
                row.getLong("stake"),
                row.getLong("liquidity"),
                row.getLong("lent"),
                row.getLong("owed"));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        double leverage = row.getDouble("leverage");
        boolean none = row.wasNull();
        return new Holder(
                row.getInt("account"),
                row.getBoolean("person"),
                row.getLong("first"),
                row.getLong("last"),
                row.getLong("profit"),
                none ? Double.NaN : leverage);
    }
}
