package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Amendment;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.command.HostCommand;
import org.stakewood.economy.command.PlanShock;
import org.stakewood.economy.event.RuleChanged;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.view.HostView;
import org.stakewood.store.GameDatabase;

/** A rule that was changed in mid-game, in the database. */
class AmendedGameIT {

    private static final String LIMIT = "credit.desks[0].loanLimit";

    private final GameDatabase database = GameDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aChangedRuleSurvivesARestart() {
        long game = database.newGame(CreditScenarios.everything(), 3, 4, 3_600_000);
        long host = database.number("with made as (insert into host (name, password) values ('h', 'x') returning id)"
                + " select id from made");
        long hash;
        try (Node node = new Node(database.store(3))) {
            node.act(game, new ClockAct.Start());
            node.act(game, new ClockAct.Pause());
            node.act(game, new ClockAct.Step(1));
            assertInstanceOf(Answer.Accepted.class, command(node, game, host, "a", new ChangeParameter(LIMIT, "0.4")));
            assertInstanceOf(
                    Answer.Accepted.class,
                    command(node, game, host, "b", new PlanShock(3, new Shock.RuleChange("fees.perAction", "0.5"))));
            Answer again = command(node, game, host, "a", new ChangeParameter(LIMIT, "0.4"));
            assertEquals(
                    Vector.of(new RuleChanged(Rule.LOAN_LIMIT, "network", "0.6", "0.4")),
                    ((Answer.Accepted) again).events());
            Answer.Refused refused = (Answer.Refused) command(node, game, host, "c", new ChangeParameter(LIMIT, "4"));
            assertEquals(2, refused.refusal().figures().size());
            hash = node.table(game).current().hash();
        }
        try (Node node = new Node(database.store(3))) {
            assertEquals(hash, node.table(game).current().hash());
            HostView view = node.table(game).current().hostView();
            assertEquals(0.4, view.rules().credit().desks().get(0).loanLimit());
            assertEquals(Vector.of(new Amendment(2, LIMIT, "0.6", "0.4")), view.amendments());
            assertEquals(1, view.plan().size());
            assertTrue(view.rules().plan().isEmpty());
            node.act(game, new ClockAct.Step(2));
            node.act(game, new ClockAct.Step(3));
            assertEquals(
                    500_000,
                    node.table(game).current().hostView().rules().fees().perAction());
        }
        assertEquals(
                List.of(
                        "ChangeParameter " + LIMIT + " 0.4",
                        "PlanShock 3 RuleChange[parameter=fees.perAction, value=0.5]"),
                database.texts("select act || ' ' || detail from audit where host_id = " + host
                        + " and act in ('ChangeParameter', 'PlanShock') order by id"));
        try (Node fromTheBeginning = new Node(database.store(3))) {
            database.number(
                    "with gone as (delete from snapshot where game_id = ? and seq > 0 returning 1)"
                            + " select count(*) from gone",
                    game);
            assertEquals(
                    0.4,
                    fromTheBeginning
                            .table(game)
                            .current()
                            .hostView()
                            .rules()
                            .credit()
                            .desks()
                            .get(0)
                            .loanLimit());
        }
    }

    private static Answer command(Node node, long game, long host, String key, HostCommand command) {
        return Node.get(node.table(game).submit(host, key, command));
    }
}
