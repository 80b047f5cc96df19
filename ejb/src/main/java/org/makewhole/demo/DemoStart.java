package org.makewhole.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.account.password.PasswordHashing;
import org.makewhole.shared.persistence.SchemaMigration;
import org.makewhole.shared.persistence.StartupFailure;

/**
 * Stores at start what is missing of the demonstration, if the setting {@code makewhole.demo} asks
 * for it, and tells the launcher who can sign in.
 */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoStart {
    /**
     * The JVM property in which the launcher finds the accounts: a line for each, with address,
     * role and organisation parted by tabs.
     */
    public static final String ACCOUNTS_PROPERTY = "makewhole.demo.accounts";

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    @ConfigProperty(name = "makewhole.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "makewhole.demo.password")
    private Optional<String> passphrase;

    @Inject private PasswordHashing hashing;
    @Inject private DemoLoader loader;

    @PostConstruct
    void start() {
        System.clearProperty(ACCOUNTS_PROPERTY);
        if (!demo) {
            return;
        }
        if (passphrase.isEmpty()) {
            LOG.warning(
                    "No demonstration without a passphrase: set makewhole.demo.password as well.");
            return;
        }
        List<DemoOrganization> organizations = DemoOrganizations.all();
        Map<String, String> present = loader.namesByCode();
        if (!names(organizations).entrySet().containsAll(present.entrySet())) {
            LOG.warning("No demonstration beside the organisations of this database.");
            return;
        }
        loadMissing(organizations, present);
        System.setProperty(ACCOUNTS_PROPERTY, accounts(organizations));
    }

    private void loadMissing(List<DemoOrganization> organizations, Map<String, String> present) {
        Instant begin = Instant.now();
        List<DemoOrganization> missing =
                organizations.stream()
                        .filter(plan -> !present.containsKey(plan.description().code()))
                        .toList();
        if (missing.isEmpty()) {
            return;
        }
        try {
            String hash = hashing.hash(passphrase.orElseThrow());
            missing.forEach(plan -> loader.load(plan, hash));
        } catch (RuntimeException e) {
            throw StartupFailure.of(
                    "The demonstration could not be stored: its next start tries again with what is"
                            + " missing.",
                    e);
        }
        LOG.log(
                Level.INFO,
                "Demonstration: {0} organisations stored in {1} ms",
                new Object[] {missing.size(), Duration.between(begin, Instant.now()).toMillis()});
    }

    private static Map<String, String> names(List<DemoOrganization> organizations) {
        return organizations.stream()
                .map(DemoOrganization::description)
                .collect(Collectors.toMap(d -> d.code(), d -> d.name()));
    }

    /** One line for each account. */
    static String accounts(List<DemoOrganization> organizations) {
        return organizations.stream()
                .flatMap(
                        plan ->
                                plan.members().stream()
                                        .map(
                                                member ->
                                                        String.join(
                                                                "\t",
                                                                member.email(),
                                                                member.role().name(),
                                                                plan.description().name())))
                .collect(Collectors.joining("\n"));
    }
}
