package org.stakewood.game.session;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.util.Optional;
import org.stakewood.game.Sorry;
import org.stakewood.game.seat.Links;

/** Those who may run games. */
public final class Hosts {

    /** Shortest password, characters. */
    public static final int SHORTEST_PASSWORD = 10;

    private static final int LONGEST_NAME = 60;

    private final HostStore store;

    public Hosts(HostStore store) {
        this.store = store;
    }

    /** True if there is any host: without one the program prints a link to make the first. */
    public boolean any() {
        return store.any();
    }

    /** A new host; the caller knows that it may be made. Refused: HOST_NAME_TAKEN, NAME_INVALID, PASSWORD_TOO_SHORT. */
    public Host create(String name, String password) {
        String clean = name == null ? "" : name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw new Sorry(Sorry.Why.NAME_INVALID);
        }
        requireLong(password);
        return store.add(clean, BcryptUtil.bcryptHash(password))
                .orElseThrow(() -> new Sorry(Sorry.Why.HOST_NAME_TAKEN));
    }

    /** By name, whatever the case; the caller checks the password. */
    public Optional<Host> find(String name) {
        return store.find(name == null ? "" : name.strip());
    }

    /** By number. */
    public Optional<Host> byId(long host) {
        return store.find(host);
    }

    /** The host if name and password fit; takes as long when the name is unknown. */
    public Optional<Host> check(String name, String password) {
        Optional<Host> host = find(name);
        boolean fits = BcryptUtil.matches(password, host.map(Host::password).orElse(NobodyPassword.HASH));
        return host.filter(each -> fits);
    }

    /** True if a login of this epoch still counts. */
    public boolean current(long host, int epoch) {
        return store.find(host).filter(each -> each.sessionEpoch() == epoch).isPresent();
    }

    /** Another password; ends all logins. */
    public Host password(long host, String password) {
        requireLong(password);
        return store.password(host, BcryptUtil.bcryptHash(password));
    }

    private static void requireLong(String password) {
        if (password == null || password.length() < SHORTEST_PASSWORD) {
            throw new Sorry(Sorry.Why.PASSWORD_TOO_SHORT);
        }
    }

    /** Made on first use: hashing takes a while. */
    private static final class NobodyPassword {
        static final String HASH = BcryptUtil.bcryptHash(Links.secret());
    }
}
