package org.stakewood.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.SeatCommand;

/** The accounts with positions are those that one finds by looking at all, whatever has happened in a draft. */
class PositionedTest {

    @Test
    void areThoseThatHaveSome() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        RandomCommands commands = new RandomCommands(seed);
        World world = Worlds.days(Genesis.world(CreditScenarios.everything(), seed, 4), 11);
        Draft draft = new Draft(world);
        same(draft);
        for (int i = 0; i < 300; i++) {
            Command next = commands.next(world);
            if (next instanceof SeatCommand command) {
                draft.attempt(command::execute);
                same(draft);
            }
        }
        draft.addAccount(Account.open(draft.accounts().size(), AccountKind.HOLDER));
        same(draft);
        draft.update(0, each -> each.with(Positions.NONE));
        same(draft);
    }

    private static void same(Draft draft) {
        List<Account> all =
                draft.accounts().filter(each -> each.credit() != Positions.NONE).asJava();
        assertEquals(Vector.ofAll(all), Vector.ofAll(draft.positioned()));
    }
}
