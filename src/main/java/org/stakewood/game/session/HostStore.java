package org.stakewood.game.session;

import java.util.Optional;

/** Where hosts are kept. Each method is one transaction. */
public interface HostStore {

    /** True if there is any host. */
    boolean any();

    /** A new host; empty if the name is taken. */
    Optional<Host> add(String name, String password);

    /** By name, whatever the case. */
    Optional<Host> find(String name);

    Optional<Host> find(long id);

    /** Another password; ends all logins. */
    Host password(long host, String password);
}
