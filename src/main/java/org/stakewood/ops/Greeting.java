package org.stakewood.ops;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.Config;

/** Tells the person at the console where to go, once the server answers. */
public final class Greeting implements QuarkusApplication {
    private final Config config;
    private final SetupLink setup;

    Greeting(Config config, SetupLink setup) {
        this.config = config;
        this.setup = setup;
    }

    @Override
    public int run(String... arguments) {
        String address = Address.wished(config);
        System.out.println("Stakewood is open at " + address);
        if (setup.needed()) {
            System.out.println(
                    "Nobody hosts here yet. The first host signs up at " + address + "/setup/" + setup.token());
        }
        Quarkus.waitForExit();
        return 0;
    }
}
