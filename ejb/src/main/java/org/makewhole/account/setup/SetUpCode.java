package org.makewhole.account.setup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.makewhole.shared.persistence.SchemaMigration;

/**
 * The one-time code of the first start. Lives in memory only; a restart makes a new one. The
 * launcher hands its own in and prints it; elsewhere the code made here goes to the log once.
 */
@Startup
@Singleton
@DependsOn(SchemaMigration.NAME)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class SetUpCode {
    private static final Logger LOG = Logger.getLogger(SetUpCode.class.getName());
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;
    private static final int TRIES = 20;

    /** Tells the launcher that set-up is to be offered. */
    private static final String NEEDED_PROPERTY = "makewhole.setup.needed";

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject
    @ConfigProperty(name = "makewhole.setup.code")
    private Optional<String> given;

    @Inject
    @ConfigProperty(name = "makewhole.demo")
    private boolean demo;

    private final AtomicInteger triesLeft = new AtomicInteger(TRIES);
    private volatile String code;

    @PostConstruct
    void prepare() {
        boolean empty =
                entityManager.createNamedQuery("Organization.count", Long.class).getSingleResult()
                        == 0;
        boolean needed = empty && !demo;
        System.setProperty(NEEDED_PROPERTY, Boolean.toString(needed));
        if (needed) {
            code = given.map(SetUpCode::bare).orElseGet(SetUpCode::random);
            if (given.isEmpty()) {
                LOG.log(Level.WARNING, "First start: open /setup.xhtml and enter {0}", code);
            }
        }
    }

    /** Compares in constant time; after too many wrong codes only a restart helps. */
    public boolean matches(String candidate) {
        String expected = code;
        if (expected == null || triesLeft.getAndDecrement() <= 0) {
            return false;
        }
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                bare(candidate).getBytes(StandardCharsets.UTF_8));
    }

    /** Makes the code worthless, after it was used. */
    public void use() {
        code = null;
        System.setProperty(NEEDED_PROPERTY, "false");
    }

    private static String bare(String typed) {
        return typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
