package org.stakewood.game;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javax.crypto.SecretKey;
import org.jboss.logging.Logger;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.seat.Draw;
import org.stakewood.game.seat.GuestKeys;
import org.stakewood.game.seat.Joining;
import org.stakewood.game.seat.LinkStore;
import org.stakewood.game.seat.Links;
import org.stakewood.game.seat.Nicknames;
import org.stakewood.game.seat.RecoveryCodes;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.game.seat.SeatStore;
import org.stakewood.game.seat.SeatTicket;
import org.stakewood.game.session.Codes;
import org.stakewood.game.session.NewSession;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.SessionStore;
import org.stakewood.game.session.Sessions;

/** Lets people in, gives them an account, takes it back. */
public final class Lobby {

    private static final Logger LOG = Logger.getLogger(Lobby.class);
    private static final Duration LINK = Duration.ofMinutes(15);

    private final SeatStore store;
    private final LinkStore links;
    private final SessionStore audits;
    private final Sessions sessions;
    private final Tables tables;
    private final Notes notes;
    private final RecoveryCodes codes;
    private final GuestKeys guestKeys;
    private final Seating seating;
    private final PracticeStore practices;

    public Lobby(
            SeatStore store,
            LinkStore links,
            SessionStore audits,
            Sessions sessions,
            Tables tables,
            Notes notes,
            PracticeStore practices,
            SecretKey recoveryKey) {
        this.store = store;
        this.links = links;
        this.audits = audits;
        this.sessions = sessions;
        this.tables = tables;
        this.notes = notes;
        this.codes = new RecoveryCodes(recoveryKey);
        this.guestKeys = new GuestKeys(recoveryKey);
        this.practices = practices;
        this.seating = new Seating(store, tables);
    }

    /**
     * A seat in the session of a code. The same device gets its seat again. Before the start a free player's account
     * is taken; later the bot whose net worth is nearest the players' median; when no bot is left a new account. Where the session
     * has several networks, {@link Draw} says in which.
     * Refused: UNKNOWN_CODE, LOCKED, OVER, BANNED, NAME_INVALID, NAME_TAKEN, NOT_A_GUEST, LABEL_TAKEN, LINK_NEEDED,
     * CONSENT_MISSING, FULL.
     */
    public SeatTicket join(String code, Joining joining) {
        Session session = sessions.byCode(code).orElseThrow(() -> new Sorry(Sorry.Why.UNKNOWN_CODE));
        byte[] device = Links.hash(joining.device());
        Optional<Seat> known = store.byDevice(session.id(), device);
        if (known.isPresent()) {
            return new SeatTicket(seating.sit(known.get()), null);
        }
        if (session.locked()) {
            throw new Sorry(Sorry.Why.LOCKED);
        }
        return take(session, joining, device);
    }

    /** The seat that a device has in the session of a code, without taking one. */
    public Optional<Seat> known(String code, String device) {
        return sessions.byCode(code).flatMap(each -> store.byDevice(each.id(), Links.hash(device)));
    }

    /**
     * A seat of the host's own, for a trial: not drawn, in the networks by turns, and counted nowhere. Refused:
     * NAME_TAKEN, OVER, FULL.
     */
    public Seat takeTest(long host, long session, String nickname) {
        Session tried = sessions.owned(host, session);
        long tests = store.of(session).stream().filter(Seat::test).count();
        int network = (int) (tests % tried.networks().size());
        Joining joining = new Joining(Nicknames.clean(nickname), null, null, null, true, null);
        Seat seat = store.take(
                tried,
                joining,
                Links.hash(Links.secret()),
                codes.hash(Codes.random(Codes.RECOVERY)),
                Places.of(tried, tables).in(network),
                true);
        Seat seated = seating.sit(seat);
        audit(host, seated, "TakeTest");
        notes.publish(new Note(session, Note.Kind.SEAT, seat.id()));
        return seated;
    }

    /** All test seats of a session are taken away; their accounts go on as bots. How many. */
    public int removeTests(long host, long session) {
        sessions.owned(host, session);
        List<Seat> tests = store.of(session).stream()
                .filter(each -> each.test() && each.state().kept())
                .toList();
        tests.forEach(each -> change(each, SeatState.REMOVED));
        sessions.keep(host, session, "RemoveTests", String.valueOf(tests.size()));
        return tests.size();
    }

    /** A game of one's own against bots, running at once. Refused: NAME_INVALID. */
    public SeatTicket playAlone(String title, LongFunction<Scenario> rules, int seats, String nickname) {
        Session session = sessions.createAlone(NewSession.of(title, rules, seats));
        SeatTicket ticket =
                take(session, new Joining(nickname, null, null, Links.secret()), Links.hash(Links.secret()));
        tables.await(tables.table(session.game()).act(null, new ClockAct.Start()));
        return ticket;
    }

    /** What the person of a seat may do to the clock of a game played alone; NOT_FOUND in a class. */
    public Optional<ClockState> clockAlone(Seat seat, ClockAct act) {
        sessions.find(seat.session())
                .filter(each -> each.host() == null)
                .orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
        return tables.await(tables.table(seat.game()).act(null, act));
    }

    /** Another device takes a seat over with its recovery code. Refused: UNKNOWN_CODE, WRONG_RECOVERY_CODE. */
    public SeatTicket recover(String code, String recoveryCode, String device) {
        Session session = sessions.byCode(code).orElseThrow(() -> new Sorry(Sorry.Why.UNKNOWN_CODE));
        Seat seat = store.byRecovery(session.id(), codes.hash(Codes.meant(recoveryCode)))
                .orElseThrow(() -> new Sorry(Sorry.Why.WRONG_RECOVERY_CODE));
        return moved(seat, device);
    }

    /** A secret for a link that takes a seat over once, within a quarter of an hour. */
    public String freshLink(long host, long session, long seat) {
        Seat owned = helped(host, session, seat);
        String secret = Links.secret();
        links.add(Links.hash(secret), owned.id(), LINK);
        audit(host, owned, "FreshLink");
        return secret;
    }

    /** Takes the seat of a fresh link over. Refused: LINK_USED. */
    public SeatTicket redeem(String secret, String device) {
        Seat seat = links.use(Links.hash(secret))
                .flatMap(store::find)
                .filter(each -> each.state().kept())
                .orElseThrow(() -> new Sorry(Sorry.Why.LINK_USED));
        return moved(seat, device);
    }

    /** The person gives the seat up; a bot goes on with the account, and somebody else may get it. */
    public void leave(Seat seat) {
        change(seat, SeatState.LEFT);
    }

    /** The host takes the seat away; the person may join again. */
    public void remove(long host, long session, long seat) {
        act(host, session, seat, SeatState.REMOVED, "Remove");
    }

    /** The host takes the seat away; the device may not join this session again. */
    public void ban(long host, long session, long seat) {
        act(host, session, seat, SeatState.BANNED, "Ban");
    }

    /** A bot plays for the person for now. */
    public void handToBot(long host, long session, long seat) {
        help(host, session, seat, SeatState.HANDED, "HandToBot");
    }

    /** The person plays again. */
    public void giveBack(long host, long session, long seat) {
        help(host, session, seat, SeatState.OPEN, "GiveBack");
    }

    /** There is no sign of the person: a bot plays until there is one. */
    void away(Seat seat) {
        if (seat.state() == SeatState.OPEN) {
            change(seat, SeatState.AWAY);
            audit(null, seat, "Away");
        }
    }

    /** The person is there again and plays; the seat as it is then. */
    public Seat back(Seat seat) {
        if (seat.state() == SeatState.AWAY) {
            change(seat, SeatState.OPEN);
            audit(null, seat, "Back");
        }
        return store.find(seat.id()).orElseThrow();
    }

    /**
     * Makes sure that the seat has an account and that the world knows who plays it: repairs what a crash between two
     * steps has left. Cheap when all is well.
     */
    public Seat sit(Seat seat) {
        return seating.sit(seat);
    }

    /**
     * Makes sure that the seat is in the game that its session plays now, has an account there, and that the world knows
     * who plays it. Cheap when all is well.
     */
    public Seat settle(Seat seat, Session session) {
        if (session.games().contains(seat.game())) {
            return seating.sit(seat);
        }
        practices.settle(session.id());
        return seating.sit(store.find(seat.id()).orElseThrow());
    }

    /** The same for everybody of a session at once; who cannot be settled now is at the own next look. */
    void settle(long session) {
        Session now = sessions.find(session).orElseThrow();
        for (Seat each : store.of(session)) {
            if (each.state().kept()) {
                try {
                    settle(each, now);
                } catch (Busy | StoreException later) {
                    LOG.warnf("Seat %d is settled at its next look: %s", each.id(), later.getMessage());
                }
            }
        }
    }

    /** Makes sure that bots play for people who have left; a seat whose account somebody else has must not be among them. */
    void release(List<Seat> gone) {
        gone.forEach(seating::release);
    }

    /** True if {@link #settle} would find something to do, as far as this node knows. */
    public boolean unsettled(Seat seat, Session session) {
        if (!session.games().contains(seat.game()) || seat.account() < 0) {
            return true;
        }
        boolean person = seat.state() == SeatState.OPEN;
        return tables.table(seat.game())
                .current()
                .seatView(seat.account())
                .map(each -> each.account().person() != person)
                .orElse(true);
    }

    private SeatTicket take(Session session, Joining joining, byte[] device) {
        Joining clean = new Joining(
                Nicknames.clean(joining.nickname()),
                trimmed(joining.realName()),
                trimmed(joining.label()),
                null,
                joining.agreed(),
                null);
        if (session.terms().keyed() && !guestKeys.fits(session.id(), clean.label(), joining.key())) {
            throw new Sorry(Sorry.Why.LINK_NEEDED);
        }
        if (session.terms().consent() != null && !joining.agreed()) {
            throw new Sorry(Sorry.Why.CONSENT_MISSING);
        }
        String recovery = Codes.random(Codes.RECOVERY);
        Seat seat = store.take(session, clean, device, codes.hash(recovery), Places.of(session, tables), false);
        Seat seated = settle(seat, sessions.find(session.id()).orElse(session));
        notes.publish(new Note(session.id(), Note.Kind.SEAT, seat.id()));
        return new SeatTicket(seated, recovery);
    }

    private SeatTicket moved(Seat seat, String device) {
        Seat now = seating.sit(store.takeOver(seat.id(), Links.hash(device)));
        notes.publish(new Note(now.session(), Note.Kind.SEAT, now.id()));
        return new SeatTicket(now, null);
    }

    /** Left out of research data from now on, or in them again. */
    public void withdraw(Seat seat, boolean withdrawn) {
        store.withdrawn(seat.id(), withdrawn);
        sessions.note(seat, null, withdrawn ? "Withdraw" : "AgreeAgain");
    }

    private void help(long host, long session, long seat, SeatState state, String act) {
        Seat found = helped(host, session, seat);
        change(found, state);
        audit(host, found, act);
    }

    private void act(long host, long session, long seat, SeatState state, String act) {
        Seat owned = owned(host, session, seat);
        change(owned, state);
        audit(host, owned, act);
    }

    private void change(Seat seat, SeatState state) {
        if (seat.state().kept() && store.state(seat.id(), state).isPresent()) {
            seating.sit(store.find(seat.id()).orElseThrow());
            notes.publish(new Note(seat.session(), Note.Kind.SEAT, seat.id()));
        }
    }

    private Seat owned(long host, long session, long seat) {
        sessions.owned(host, session);
        return store.find(seat)
                .filter(each -> each.session() == session)
                .orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
    }

    private Seat helped(long host, long session, long seat) {
        sessions.helped(host, session);
        return store.find(seat)
                .filter(each -> each.session() == session)
                .orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
    }

    private void audit(Long host, Seat seat, String act) {
        audits.audit(seat.session(), seat.game(), new AuditEntry(host, seat.id(), null, act, ""));
    }

    private static String trimmed(String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip().substring(0, Math.min(80, text.strip().length()));
    }
}
