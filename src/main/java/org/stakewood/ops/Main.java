package org.stakewood.ops;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the program: first what the server needs (secrets, a database), then the server. Nothing follows the last
 * line, since a signal never comes back there; what must happen at the end is in {@link Surroundings}. With
 * {@code laboratory} as its first word it runs an experiment and nothing else.
 */
@QuarkusMain
public final class Main {
    public static void main(String... arguments) {
        if (LaboratoryCommand.asked(arguments)) {
            System.exit(LaboratoryCommand.run(System.out, arguments));
        }
        try {
            Surroundings.prepare();
        } catch (CannotStart problem) {
            System.err.println(problem.getMessage());
            System.exit(1);
        }
        Quarkus.run(Greeting.class, Surroundings::leave, arguments);
    }
}
