package org.stakewood.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkiverse.renarde.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between the rooms stand, and each is seen to fall where it is broken. */
class ArchitectureTest {

    private static final JavaClasses REAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.stakewood");
    private static final String FIXTURE = "org.stakewood.architecture.fixture";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURE);

    /** Amounts become amounts by one rounding in one place; these files round what is not an amount. */
    private static final List<String> MAY_CAST = List.of("money", "random", "Depth.java", "Figure.java");

    private static final Pattern CAST = Pattern.compile("\\(long\\) \\(|Math\\.round\\(");

    static Stream<Function<Rooms, ArchRule>> rules() {
        return Stream.of(
                Rooms::economyKnowsOnlyJavaAndCollections,
                Rooms::agentsKnowOnlyTheEconomy,
                Rooms::laboratoryKnowsOnlyTheEconomyAndItsPlayers,
                Rooms::onlyTheInnerRoomsNameWorld,
                Rooms::onlyTheStoreKnowsPersistence,
                Rooms::pagesReachDataThroughTheGame,
                Rooms::noCycles,
                Rooms::noClockNoChanceNoFiles,
                Rooms::noInexactMathAndNoTime,
                Rooms::moneyHoldsNoDoubles);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theWallStands(Function<Rooms, ArchRule> rule) {
        rule.apply(new Rooms("org.stakewood")).check(REAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theWallIsSeenToFall(Function<Rooms, ArchRule> rule) {
        ArchRule broken = rule.apply(new Rooms(FIXTURE));
        assertThrows(AssertionError.class, () -> broken.check(BROKEN), broken.getDescription());
    }

    @Test
    void amountsAreRoundedInOnePlace() throws IOException {
        assertTrue(CAST.matcher("long x = (long) (amount * rate);").find());
        Path economy = Path.of("src/main/java/org/stakewood/economy");
        try (Stream<Path> files = Files.walk(economy)) {
            List<Path> casting = files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> MAY_CAST.stream().noneMatch(each.toString()::contains))
                    .filter(each -> CAST.matcher(text(each)).find())
                    .toList();
            assertEquals(List.of(), casting);
        }
    }

    /** Routes are named after class and method: two methods of one name would be one route, and be warned of at each start. */
    @Test
    void noTwoPagesOfAClassHaveOneName() {
        List<String> names = REAL.stream()
                .filter(each -> each.isAssignableTo(Controller.class))
                .flatMap(each -> each.getMethods().stream())
                .filter(each -> each.isAnnotatedWith(GET.class) || each.isAnnotatedWith(POST.class))
                .map(each -> each.getOwner().getSimpleName() + "." + each.getName())
                .toList();
        assertTrue(names.size() > 50, "it finds the pages");
        assertEquals(
                List.of(),
                names.stream()
                        .filter(each -> Collections.frequency(names, each) > 1)
                        .toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
