package org.makewhole.account.password;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.shared.error.BusinessException;

/**
 * Argon2id (RFC 9106) with parameters from the settings and a pepper kept outside the database.
 *
 * <p>The PHC string in the database carries its own parameters, so that older hashes go on being
 * checked after the settings are raised. The memory of a hash is native: taken while it is
 * calculated and given back. Only a few are calculated at once, or a crowd at the door would take
 * all there is.
 */
@ApplicationScoped
public class PasswordHashing {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PATIENCE_SECONDS = 20;

    @Inject
    @ConfigProperty(name = "makewhole.argon2.memory.kib")
    private int memoryKib;

    @Inject
    @ConfigProperty(name = "makewhole.argon2.iterations")
    private int iterations;

    @Inject
    @ConfigProperty(name = "makewhole.argon2.parallelism")
    private int parallelism;

    @Inject
    @ConfigProperty(name = "makewhole.argon2.at.once")
    private int atOnce;

    @Inject
    @ConfigProperty(name = "makewhole.pepper")
    private Optional<String> pepper;

    private Argon2 argon2;
    private Semaphore turns;

    @PostConstruct
    void prepare() {
        argon2 = Argon2Factory.create(Argon2Types.ARGON2id, SALT_BYTES, HASH_BYTES);
        turns = new Semaphore(atOnce, true);
    }

    /**
     * The PHC string to store.
     *
     * @throws BusinessException {@code passwordBusy} when too many wait for their turn
     */
    public String hash(String password) {
        return inTurn(password, bytes -> argon2.hash(iterations, memoryKib, parallelism, bytes));
    }

    /**
     * Whether the password is the one that was hashed; false for what is no hash at all.
     *
     * @throws BusinessException {@code passwordBusy} when too many wait for their turn
     */
    public boolean matches(String password, String stored) {
        return inTurn(password, bytes -> argon2.verify(stored, bytes));
    }

    /** True when the settings are others than those by which this hash was made. */
    public boolean isOutdated(String stored) {
        return argon2.needsRehash(stored, iterations, memoryKib, parallelism);
    }

    private <T> T inTurn(String password, Function<byte[], T> work) {
        byte[] bytes = (pepper.orElse("") + password).getBytes(StandardCharsets.UTF_8);
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusinessException("passwordBusy");
            }
            try {
                return work.apply(bytes);
            } finally {
                turns.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new BusinessException("passwordBusy");
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
