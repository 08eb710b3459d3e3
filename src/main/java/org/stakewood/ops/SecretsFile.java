package org.stakewood.ops;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** The secrets that a node makes for itself at its first start, each 256 random bits, in a file of its data folder. */
final class SecretsFile {
    static final String SESSION = "quarkus.http.auth.session.encryption-key";
    static final String SEAT_COOKIE = "stakewood.secrets.seat-cookie-key";
    static final String RECOVERY_CODE = "stakewood.secrets.recovery-code-key";
    static final String DATABASE = "stakewood.secrets.database-password";

    private static final String[] NAMES = {SESSION, SEAT_COOKIE, RECOVERY_CODE, DATABASE};

    private SecretsFile() {}

    /** Whether the configuration names every secret that the server needs, so that none has to be made. */
    static boolean allGiven(Config config) {
        return Stream.of(SESSION, SEAT_COOKIE, RECOVERY_CODE)
                .allMatch(name -> config.getOptionalValue(name, String.class).isPresent());
    }

    /** Property name to value; what an older file lacks is added to it. */
    static Map<String, String> readOrMake(Path folder) {
        Path file = folder.resolve("secrets.properties");
        try {
            Properties stored = new Properties();
            if (Files.exists(file)) {
                stored.load(new StringReader(Files.readString(file)));
            }
            Map<String, String> secrets = new LinkedHashMap<>();
            SecureRandom random = new SecureRandom();
            for (String name : NAMES) {
                String value = stored.getProperty(name);
                secrets.put(name, value == null ? fresh(random) : value);
            }
            if (stored.size() < secrets.size()) {
                OwnerOnly.write(file, text(secrets));
            }
            return secrets;
        } catch (IOException e) {
            throw new CannotStart("The secrets in " + file + " cannot be read or written: " + e, e);
        }
    }

    private static String fresh(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String text(Map<String, String> secrets) {
        StringBuilder text =
                new StringBuilder("# Made at the first start. Whoever has this file can act as any host.\n");
        secrets.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }
}
