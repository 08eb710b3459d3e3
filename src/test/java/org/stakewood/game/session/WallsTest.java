package org.stakewood.game.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class WallsTest {

    private final Walls walls = walls("a key of one installation");

    @Test
    void aTokenOpensItsOwnPageAndNoOther() {
        String plain = walls.token(7, false);
        String named = walls.token(7, true);
        assertEquals(20, plain.length());
        assertNotEquals(plain, named);
        assertEquals(Optional.of(false), walls.names(7, plain));
        assertEquals(Optional.of(true), walls.names(7, named));
        assertEquals(Optional.empty(), walls.names(8, plain));
        assertEquals(Optional.empty(), walls("another key").names(7, plain));
    }

    @Test
    void nothingElseOpensAnything() {
        for (String token :
                new String[] {null, "", "7", "!!!", walls.token(7, false).substring(1), "A".repeat(20)}) {
            assertEquals(Optional.empty(), walls.names(7, token), token);
        }
    }

    private static Walls walls(String key) {
        return new Walls(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    }
}
