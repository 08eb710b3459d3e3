package org.stakewood.laboratory;

import java.util.List;
import java.util.Optional;

/** The experiments by name. */
public final class Laboratory {

    private static final List<Experiment> ALL = List.of(
            new Squeeze(),
            new Depeg(),
            new MiningDrain(),
            new GuardsTrial(),
            new ClassTrial(),
            new People(),
            new Marks(),
            new Urn(),
            new Heads(),
            new Band(),
            new LossVersusHolding(),
            new BoughtOracle(),
            new Replication(),
            new HalvingTrial(),
            new FarmExit(),
            new BestBank(),
            new DerivativeGini(),
            new AllocationTrial(),
            new Stress());

    private Laboratory() {}

    /** All names, in the order of the documentation. */
    public static List<String> names() {
        return ALL.stream().map(Experiment::id).toList();
    }

    /** What an experiment asks. */
    public static Optional<String> question(String name) {
        return find(name).map(Experiment::question);
    }

    /** Seeds of an experiment where nobody says how many. */
    public static Optional<Integer> usualSeeds(String name) {
        return find(name).map(Experiment::usualSeeds);
    }

    /** Runs an experiment; empty if there is none of that name. */
    public static Optional<Report> run(String name, Bench bench) {
        return find(name).map(each -> run(each, bench));
    }

    private static Report run(Experiment experiment, Bench bench) {
        Report report = experiment.run(bench);
        return bench.seeds() == 1 ? report : report.with(seeds(bench));
    }

    private static String seeds(Bench bench) {
        return "Figures are mean ± standard error of the mean over " + bench.seeds() + " seeds from "
                + bench.firstSeed() + " on; the same seeds for every setting.";
    }

    private static Optional<Experiment> find(String name) {
        return ALL.stream().filter(each -> each.id().equals(name)).findFirst();
    }
}
