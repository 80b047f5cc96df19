package org.makewhole.shared.persistence;

/**
 * Tells the launcher, in one line, why the application refused to start. A property of the JVM is
 * the only thing that the launcher and the deployed application share.
 */
public final class StartupFailure {
    private static final String PROPERTY = "makewhole.startup.failure";

    private StartupFailure() {}

    /** Notes the reason and returns the exception to throw, which fails the deployment. */
    public static IllegalStateException of(String reason, Throwable cause) {
        System.setProperty(PROPERTY, reason.replaceAll("\\s+", " ").trim());
        return new IllegalStateException(reason, cause);
    }
}
