package org.stakewood.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The walls between the rooms, for a root package: the real one in {@link ArchitectureTest}, a broken one in the
 * fixtures, so that each rule is seen to fail.
 */
final class Rooms {

    private final String root;

    Rooms(String root) {
        this.root = root;
    }

    private String room(String name) {
        return root + "." + name + "..";
    }

    ArchRule economyKnowsOnlyJavaAndCollections() {
        return classes()
                .that()
                .resideInAPackage(room("economy"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.vavr..", room("economy"));
    }

    ArchRule agentsKnowOnlyTheEconomy() {
        return classes()
                .that()
                .resideInAPackage(room("agents"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.vavr..", room("economy"), room("agents"));
    }

    ArchRule laboratoryKnowsOnlyTheEconomyAndItsPlayers() {
        return classes()
                .that()
                .resideInAPackage(room("laboratory"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.vavr..", room("economy"), room("agents"), room("laboratory"));
    }

    /** A world is seen through views only. */
    ArchRule onlyTheInnerRoomsNameWorld() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(room("economy"), room("game"), room("store"), room("laboratory"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(root + ".economy.World");
    }

    ArchRule onlyTheStoreKnowsPersistence() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..");
    }

    ArchRule pagesReachDataThroughTheGame() {
        return noClasses()
                .that()
                .resideInAnyPackage(room("web"), room("api"), room("live"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room("store"));
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** What would make a replay differ between machines, or reach outside. */
    ArchRule noClockNoChanceNoFiles() {
        DescribedPredicate<JavaClass> forbidden = resideInAPackage("java.time..")
                .or(resideInAPackage("java.io.."))
                .or(resideInAPackage("java.nio.."))
                .or(resideInAPackage("java.net.."))
                .or(resideInAPackage("java.util.random.."))
                .or(named("java.util.Random"))
                .or(named("java.util.HashMap"))
                .or(named("java.util.HashSet"))
                .or(named("java.util.Map"))
                .or(named("java.util.Set"))
                .or(named("java.util.concurrent.ThreadLocalRandom"))
                .or(named("java.util.UUID"));
        return noClasses()
                .that()
                .resideInAnyPackage(room("economy"), room("agents"), room("laboratory"))
                .should()
                .dependOnClassesThat(forbidden.as("would make a replay differ"));
    }

    ArchRule noInexactMathAndNoTime() {
        return noClasses()
                .that()
                .resideInAnyPackage(room("economy"), room("agents"), room("laboratory"))
                .should()
                .callMethod(Math.class, "pow", double.class, double.class)
                .orShould()
                .callMethod(Math.class, "exp", double.class)
                .orShould()
                .callMethod(Math.class, "expm1", double.class)
                .orShould()
                .callMethod(Math.class, "log", double.class)
                .orShould()
                .callMethod(Math.class, "log1p", double.class)
                .orShould()
                .callMethod(Math.class, "sin", double.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime");
    }

    ArchRule moneyHoldsNoDoubles() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".economy.money")
                .should()
                .notHaveRawType(double.class);
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(name, each -> each.getFullName().equals(name));
    }
}
