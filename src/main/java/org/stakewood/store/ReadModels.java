package org.stakewood.store;

import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.stakewood.economy.event.AuctionClosed;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.CascadeUnfinished;
import org.stakewood.economy.event.ClientBugStruck;
import org.stakewood.economy.event.CongestionChanged;
import org.stakewood.economy.event.ContractRobbed;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.DepositsGrew;
import org.stakewood.economy.event.LoanDemandMoved;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.event.NetworkHalted;
import org.stakewood.economy.event.NewsPublished;
import org.stakewood.economy.event.NotFinal;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.event.RuleChanged;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.event.SoldOff;
import org.stakewood.economy.event.StakersLeft;
import org.stakewood.economy.event.StormChanged;
import org.stakewood.economy.event.ValidatorJailed;
import org.stakewood.economy.event.ValidatorTombstoned;
import org.stakewood.economy.event.VaultAbsorbed;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.game.Happening;
import org.stakewood.game.Series;

/** The table {@code event}, and what charts need of the days ({@link DayRows}). */
final class ReadModels {

    /** Any number of events in one statement. */
    static final String INSERT = """
            insert into event (game_id, seq, n, day, kind, account, validator, body)
            select ?, seq, n, day, kind, account, validator, body::json
            from unnest(?, ?, ?, ?, ?, ?, ?) as row (seq, n, day, kind, account, validator, body)""";

    private static final String[] FALLS = {
        TypeIds.of(AuctionClosed.class),
        TypeIds.of(CascadeEnded.class),
        TypeIds.of(CascadePassed.class),
        TypeIds.of(CascadeUnfinished.class),
        TypeIds.of(ClientBugStruck.class),
        TypeIds.of(DeficitCovered.class),
        TypeIds.of(LoanForeclosed.class),
        TypeIds.of(PositionSeized.class),
        TypeIds.of(PriceJumped.class),
        TypeIds.of(Slashed.class)
    };

    private static final String[] NEWS = {
        TypeIds.of(CascadeEnded.class),
        TypeIds.of(CascadeUnfinished.class),
        TypeIds.of(ClientBugStruck.class),
        TypeIds.of(NetworkHalted.class),
        TypeIds.of(NewsPublished.class),
        TypeIds.of(NotFinal.class),
        TypeIds.of(PriceJumped.class),
        TypeIds.of(RuleChanged.class),
        TypeIds.of(StakersLeft.class),
        TypeIds.of(SoldOff.class),
        TypeIds.of(DepositsGrew.class),
        TypeIds.of(ContractRobbed.class),
        TypeIds.of(CongestionChanged.class),
        TypeIds.of(LoanDemandMoved.class),
        TypeIds.of(StormChanged.class),
        TypeIds.of(Slashed.class),
        TypeIds.of(ValidatorJailed.class),
        TypeIds.of(ValidatorTombstoned.class),
        TypeIds.of(VaultAbsorbed.class)
    };

    private final Codec codec;

    ReadModels(Codec codec) {
        this.codec = codec;
    }

    /** The parameters of {@link #INSERT}. */
    List<Object> parameters(long game, List<Happening> rows) {
        int n = rows.size();
        return List.of(
                game,
                Column.longs(rows, n, Happening::seq),
                Column.ints(rows, n, Happening::n),
                Column.ints(rows, n, Happening::day),
                Column.texts(rows, n, each -> codec.kind(each.event())),
                Column.ints(rows, n, each -> known(each.event().account())),
                Column.ints(rows, n, each -> known(each.event().validator())),
                Column.texts(rows, n, each -> codec.text(each.event())));
    }

    Vector<Happening> of(Connection connection, long game, long seq) throws SQLException {
        return Vector.ofAll(Jdbc.query(
                connection,
                this::read,
                "select seq, n, day, body from event where game_id = ? and seq = ? order by n",
                game,
                seq));
    }

    /** Events of one account, what others did to it, and what happened to its validators that is nobody's act. */
    List<Happening> feed(
            Connection connection, long game, int account, Collection<Integer> validators, long before, int limit)
            throws SQLException {
        return Jdbc.query(
                connection,
                this::read,
                """
                select seq, n, day, body from (
                  (select seq, n, day, body from event
                   where game_id = ? and account = ? and seq < ? order by seq desc limit ?)
                  union all
                  (select seq, n, day, body from event
                   where game_id = ? and account is null and validator = any(?) and seq < ? order by seq desc limit ?)
                  union all
                  (select seq, n, day, body from event
                   where game_id = ? and kind in ('transferred', 'positionLiquidated')
                     and coalesce(body ->> 'to', body ->> 'owner')::int = ? and account is distinct from ?
                     and seq < ? order by seq desc limit ?)
                ) as all_kinds order by seq desc, n desc limit ?""",
                game,
                account,
                before,
                limit,
                game,
                validators.toArray(Integer[]::new),
                before,
                limit,
                game,
                account,
                account,
                before,
                limit,
                limit);
    }

    List<Happening> news(Connection connection, long game, int limit) throws SQLException {
        return Jdbc.query(
                connection,
                this::read,
                "select seq, n, day, body from event where game_id = ? and account is null and kind = any(?)"
                        + " order by seq desc, n desc limit ?",
                game,
                NEWS,
                limit);
    }

    Vector<Happening> cascades(Connection connection, long game) throws SQLException {
        return Vector.ofAll(Jdbc.query(
                connection,
                this::read,
                "select seq, n, day, body from event where game_id = ? and account is null and kind = ?"
                        + " order by seq, n",
                game,
                TypeIds.of(CascadeEnded.class)));
    }

    Vector<Happening> falls(Connection connection, long game, long from, long until) throws SQLException {
        return Vector.ofAll(Jdbc.query(
                connection,
                this::read,
                "select seq, n, day, body from event where game_id = ? and seq between ? and ? and kind = any(?)"
                        + " order by seq, n",
                game,
                from,
                until,
                FALLS));
    }

    Series series(Connection connection, long game) throws SQLException {
        List<DayFigures> figures = Jdbc.query(
                connection,
                row -> ((DayPassed) codec.event(row.getString("body"))).figures(),
                "select body from event where game_id = ? and account is null and kind = ? order by seq",
                game,
                TypeIds.of(DayPassed.class));
        List<long[]> worths = Jdbc.query(
                connection,
                row -> longs((Long[]) row.getArray("worths").getArray()),
                "select array_agg(net_worth order by account) as worths from standing where game_id = ?"
                        + " group by day order by day",
                game);
        return new Series(Vector.ofAll(figures), Vector.ofAll(worths));
    }

    private Happening read(ResultSet row) throws SQLException {
        return new Happening(
                row.getLong("seq"), row.getInt("n"), row.getInt("day"), codec.event(row.getString("body")));
    }

    private static Integer known(int id) {
        return id < 0 ? null : id;
    }

    private static long[] longs(Long[] boxed) {
        long[] plain = new long[boxed.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = boxed[i];
        }
        return plain;
    }
}
