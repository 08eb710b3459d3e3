package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.World;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.ScenarioCheck;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Network;
import org.stakewood.economy.synthetic.NetSecurity;

class ScenarioLibraryTest {

    private static final long ONE = 1_000_000L;
    private static final ScenarioLibrary LIBRARY = new ScenarioLibrary(Optional.empty());

    static List<ScenarioFile> all() {
        return LIBRARY.all();
    }

    @Test
    void carriesEveryFileOfTheFolderInOrder() throws IOException {
        assertEquals(
                List.of("first-stake", "client-monoculture", "market-maker-school", "open-sandbox"),
                all().stream().limit(4).map(ScenarioFile::id).toList());
        TreeSet<String> files = new TreeSet<>();
        try (Stream<Path> folder = Files.list(Path.of("src/main/resources/scenarios"))) {
            folder.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".yaml"))
                    .forEach(files::add);
        }
        assertEquals(files.size(), all().size());
        for (ScenarioFile each : all()) {
            assertTrue(files.contains(each.id() + ".yaml"), each.id());
            assertEquals(each, LIBRARY.byId(each.id()).orElseThrow());
        }
    }

    static List<ScenarioFile> preset() {
        return all().stream().limit(4).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void opensBalanced(ScenarioFile file) {
        World world = Genesis.world(file.game(7), 7, 30);
        assertTrue(Conservation.check(world).isEmpty());
        assertEquals(2.00, world.outside().price());
        assertEquals(30, file.about().seats());
    }

    @ParameterizedTest
    @MethodSource("preset")
    void opensWithTheClassPresetsStatement(ScenarioFile file) {
        World world = Genesis.world(file.game(7), 7, 30);
        assertEquals(600_000 * ONE, world.supply().outstanding(Asset.OAK));
        assertEquals(1_000_000 * ONE, world.supply().outstanding(Asset.USD));
        assertEquals(360_000 * ONE, Network.stake(world.validators()), "σ₀ is 0.60");
        assertEquals(2.00, world.outside().price());
        assertEquals(100, world.accounts().size());
        assertEquals(30, world.accounts().count(each -> each.kind() == AccountKind.PLAYER && each.operator()));
        assertEquals(70, file.bots());
        assertEquals(30, file.about().seats());
        world.pools().filter(each -> each.asset1() == Asset.OAK).forEach(each -> assertEquals(2, each.spot(), 1e-12));
        assertTrue(Conservation.check(world).isEmpty());
        boolean acorns = world.pools().exists(each -> each.asset1() == Asset.ACORN);
        assertEquals(acorns ? 880_000 * ONE : 0, world.supply().outstanding(Asset.ACORN));
        boolean lends = file.game(7).credit().lends();
        assertEquals(lends ? 48_000 * ONE : 0, world.supply().outstanding(Asset.SOAK));
        assertEquals(lends ? 0.52 : 0.60, NetSecurity.of(world).net() / 600_000e6, 1e-9, "N/C at genesis");
    }

    @ParameterizedTest
    @MethodSource("all")
    void canBePlayedByAnyClass(ScenarioFile file) {
        for (int seats = 1; seats <= 120; seats++) {
            assertEquals(List.of(), ScenarioCheck.faults(file.game(seats), seats), file.id() + " with " + seats);
        }
    }

    @Test
    void saysInWhatEachDiffersFromTheOpenSandbox() {
        Scenario first = rules("first-stake");
        Scenario monoculture = rules("client-monoculture");
        Scenario school = rules("market-maker-school");
        Scenario sandbox = rules("open-sandbox");
        assertEquals(List.of(40, 100), sandbox.time().acts());
        assertEquals(160, sandbox.time().days());
        assertEquals(
                List.of(
                        new Planned(100, new Shock.ClientBug(Client.A, true)),
                        new Planned(130, new Shock.PriceJump(0.75))),
                sandbox.plan());
        assertEquals(20_000, sandbox.fees().perAction());
        assertEquals(40, sandbox.fees().fromDay());
        assertEquals(40, first.time().days());
        assertEquals(5, first.staking().unbondingDays());
        assertEquals(PathKind.CONSTANT, first.outside().path());
        assertEquals(0, first.fees().perAction());
        assertTrue(first.unlock().trade() < 0 && first.unlock().pool() < 0);
        assertEquals(80, monoculture.time().days());
        assertEquals(1, monoculture.staking().correlationMultiplier());
        assertEquals(
                List.of(
                        new Planned(20, new Shock.News("client-a-notice")),
                        new Planned(30, new Shock.ClientBug(Client.A, true))),
                monoculture.plan());
        assertEquals(PathKind.RECORDED, school.outside().path());
        assertEquals(0.6, school.outside().volScale());
        assertEquals(0, school.issuance().initialRate());
        assertEquals(3, school.market().pools().size());
        for (Scenario each : List.of(monoculture, school)) {
            assertEquals(sandbox.operations(), each.operations(), each.id());
            assertEquals(sandbox.staking(), each.staking(), each.id());
        }
        assertEquals(sandbox.operations(), first.operations());
        assertEquals(sandbox.issuance(), first.issuance());
        assertEquals(sandbox.issuance(), monoculture.issuance());
        assertEquals(sandbox.outside(), monoculture.outside());
        assertEquals(sandbox.market().twapDays(), monoculture.market().twapDays());
    }

    @ParameterizedTest
    @MethodSource("all")
    void speaksThreeLanguages(ScenarioFile file) {
        assertFalse(file.about().teaches().isEmpty());
        Text title = file.about().title();
        assertEquals(title.de(), title.in("de"));
        assertEquals(title.es(), title.in("es"));
        assertEquals(title.en(), title.in("fr"));
    }

    private static Scenario rules(String id) {
        return LIBRARY.byId(id).orElseThrow().rules();
    }
}
