package org.stakewood.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.stakewood.game.session.Hosts;

/**
 * The one-time key under which the first host signs up: made at each start, known only to whoever sees the console, and
 * worth nothing once a host exists, on whichever node that one signed up.
 */
@ApplicationScoped
public class SetupLink {
    private final Hosts hosts;
    private final String token;
    private volatile boolean used;

    SetupLink(Hosts hosts) {
        this.hosts = hosts;
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The last part of the address {@code /setup/<token>}. */
    public String token() {
        return token;
    }

    /** Whether this key opens the sign-up of the first host now. */
    public boolean valid(String candidate) {
        return candidate != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8))
                && needed();
    }

    /** To be called when the first host has signed up: the key is spent on this node, whatever the database says. */
    public void used() {
        used = true;
    }

    /** Whether no host exists yet. */
    public boolean needed() {
        return !used && !hosts.any();
    }
}
