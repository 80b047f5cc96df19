package org.makewhole.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Argon2id (RFC 9106) with parameters from the settings and a pepper kept outside the database.
 *
 * <p>The PHC string in the database carries its own parameters, so that older hashes go on being
 * checked after the settings are raised.
 */
@ApplicationScoped
public class PasswordHashing {
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    @Inject
    @ConfigProperty(name = "makewhole.password.memory.kib")
    private int memoryKib;

    @Inject
    @ConfigProperty(name = "makewhole.password.iterations")
    private int iterations;

    @Inject
    @ConfigProperty(name = "makewhole.pepper")
    private Optional<String> pepper;

    /** The PHC string to store. */
    public String hash(String password) {
        return Password.hash(password)
                .addPepper(pepper.orElse(""))
                .addRandomSalt(SALT_BYTES)
                .with(current())
                .getResult();
    }

    boolean matches(String password, String stored) {
        return Password.check(password, stored)
                .addPepper(pepper.orElse(""))
                .with(Argon2Function.getInstanceFromHash(stored));
    }

    /** True when the settings were raised since this hash was made. */
    boolean isOutdated(String stored) {
        return !Argon2Function.getInstanceFromHash(stored).equals(current());
    }

    private Argon2Function current() {
        return Argon2Function.getInstance(memoryKib, iterations, 1, HASH_BYTES, Argon2.ID);
    }
}
