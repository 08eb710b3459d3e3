package org.stakewood.game.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.AuditEntry;
import org.stakewood.game.ClockState;
import org.stakewood.game.GameStart;
import org.stakewood.game.Note;
import org.stakewood.game.Notes;
import org.stakewood.game.Seed;
import org.stakewood.game.Sorry;
import org.stakewood.game.seat.Seat;

/** Makes sessions and answers whose they are. */
public final class Sessions {

    private static final int MOST_SEATS = 500;
    private static final int LONGEST_TITLE = 80;
    private static final int TRIES = 20;

    private final SessionStore store;
    private final Notes notes;

    public Sessions(SessionStore store, Notes notes) {
        this.store = store;
        this.notes = notes;
    }

    /** A class of a host, in the lobby. Refused: TITLE_INVALID, SEATS_INVALID, NETWORK_INVALID, CONSENT_INVALID, ROOM_INVALID, ROOM_TAKEN. */
    public Session create(long host, NewSession wanted) {
        Session session = create(host, wanted, false);
        store.audit(session.id(), session.game(), act(host, "Create", session.scenario()));
        return session;
    }

    /** A session of somebody who plays alone: nobody else can join. */
    public Session createAlone(NewSession wanted) {
        return create(null, wanted, true);
    }

    /** The session with this number if it is the host's; else {@link Sorry} NOT_FOUND. */
    public Session owned(long host, long session) {
        return store.find(session)
                .filter(each -> each.host() != null && each.host() == host)
                .orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
    }

    /** A session by its number. Whoever asks must be entitled to it already. */
    public Optional<Session> find(long session) {
        return store.find(session);
    }

    /** A session to which the code leads, as typed. */
    public Optional<Session> byCode(String typed) {
        return store.byCode(Codes.meant(typed));
    }

    /** A host's sessions, the newest first, those put away too. */
    public List<Session> of(long host) {
        return store.ofHost(host);
    }

    /** Nobody may join, or everybody with the code may again. */
    public void lock(long host, long session, boolean locked) {
        owned(host, session);
        store.lock(session, locked);
        store.audit(session, null, act(host, locked ? "Lock" : "Unlock", ""));
        notes.publish(new Note(session, Note.Kind.SESSION, session));
    }

    /** Puts a session away for good; nothing is lost, nobody can join. */
    public void archive(long host, long session) {
        owned(host, session);
        store.archive(session);
        store.audit(session, null, act(host, "Archive", ""));
        notes.publish(new Note(session, Note.Kind.SESSION, session));
    }

    /** What was done in a session, the newest first. */
    public List<SessionStore.Audited> audited(long host, long session, int limit) {
        owned(host, session);
        return store.audited(session, limit);
    }

    /** The session that a permanent address leads to now. */
    public Optional<Session> inRoom(String name) {
        return store.inRoom(name);
    }

    /** The sessions in which a host helps somebody else, the newest first. */
    public List<Session> helpedBy(long host) {
        return store.helpedBy(host);
    }

    /** The session with this number if the host owns it or helps in it; else {@link Sorry} NOT_FOUND. */
    public Session helped(long host, long session) {
        return store.find(session)
                .filter(each -> each.host() != null)
                .filter(each -> each.host() == host || store.helpers(session).contains(host))
                .orElseThrow(() -> new Sorry(Sorry.Why.NOT_FOUND));
    }

    /** Another host of this server may help from now on, or no longer. Refused: NOT_FOUND where there is no such host. */
    public void help(long owner, long session, Host helper, boolean may) {
        owned(owner, session);
        if (helper.id() == owner) {
            throw new Sorry(Sorry.Why.NOT_FOUND);
        }
        store.helper(session, helper.id(), may);
        keep(owner, session, may ? "Helper" : "NoHelper", "");
    }

    /** Those who help in a session. */
    public List<Long> helpers(long host, long session) {
        owned(host, session);
        return store.helpers(session);
    }

    /** Keeps what was done to a seat; a null host stands for its person, or for the program. */
    public void note(Seat seat, Long host, String act) {
        store.audit(seat.session(), seat.game(), new AuditEntry(host, seat.id(), null, act, ""));
    }

    /** Keeps that a host asked for a session that is not theirs. */
    public void strangerAt(long host, long session, String what) {
        if (store.find(session).isPresent()) {
            keep(host, session, "Stranger", what);
        }
    }

    /** Keeps an act of a host in the log of a session. Whoever calls has made sure that the host may do it. */
    public void keep(long host, long session, String act, String detail) {
        store.audit(session, null, act(host, act, detail));
    }

    private void claim(Long host, Terms terms) {
        if (terms.consent() != null && terms.consent().length() > Terms.LONGEST_CONSENT) {
            throw new Sorry(Sorry.Why.CONSENT_INVALID);
        }
        if (terms.room() == null) {
            return;
        }
        if (!Terms.roomFits(terms.room())) {
            throw new Sorry(Sorry.Why.ROOM_INVALID);
        }
        if (host == null || !store.claimRoom(terms.room(), host)) {
            throw new Sorry(Sorry.Why.ROOM_TAKEN);
        }
    }

    private Session create(Long host, NewSession wanted, boolean alone) {
        String title = wanted.title() == null ? "" : wanted.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Sorry(Sorry.Why.TITLE_INVALID);
        }
        if (wanted.seats() < 1 || wanted.seats() > MOST_SEATS) {
            throw new Sorry(Sorry.Why.SEATS_INVALID);
        }
        if (wanted.arms().isEmpty()
                || wanted.arms().size() > NewSession.MOST_ARMS
                || wanted.arms().stream().anyMatch(each -> each.label().length() > Arm.LONGEST_LABEL)) {
            throw new Sorry(Sorry.Why.NETWORK_INVALID);
        }
        Seed seed = wanted.seed() == null ? Seed.random() : Seed.of(wanted.seed());
        List<Scenario> scenarios =
                wanted.arms().stream().map(each -> each.scenario(seed.value())).toList();
        claim(host, wanted.terms());
        Scenario scenario = scenarios.get(0);
        double seconds = scenario.time().secondsPerDay();
        long millis = wanted.millisPerDay() == null ? (long) (seconds * 1_000) : wanted.millisPerDay();
        List<SessionPlan.Network> networks = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            networks.add(network(wanted, wanted.arms().get(i), scenarios.get(i), seed, millis));
        }
        long draw = Seed.random().value();
        for (int i = 0; i < TRIES; i++) {
            Optional<Session> made = store.create(new SessionPlan(
                    Codes.random(Codes.JOIN),
                    host,
                    title,
                    scenario.id(),
                    alone,
                    wanted.seats(),
                    millis,
                    wanted.breathSeconds(),
                    wanted.guests(),
                    wanted.terms(),
                    draw,
                    wanted.labelled(),
                    networks));
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new IllegalStateException("no free code after " + TRIES + " tries");
    }

    private static SessionPlan.Network network(NewSession wanted, Arm arm, Scenario scenario, Seed seed, long millis) {
        World opening = Genesis.world(scenario, seed.value(), wanted.seats());
        return new SessionPlan.Network(
                arm.label(),
                arm.changed(),
                new GameStart(scenario, seed.value(), wanted.seats()),
                opening,
                StateHash.of(opening),
                seed.hash(),
                seed.nonce(),
                ClockState.lobby(millis, wanted.breathSeconds()));
    }

    private static AuditEntry act(long host, String act, String detail) {
        return new AuditEntry(host, null, null, act, detail);
    }
}
