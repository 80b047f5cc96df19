package org.makewhole.launcher;

import java.lang.reflect.InvocationTargetException;

/**
 * The first class to run, and the only one compiled for Java 8: on a Java that is too old it says
 * so in one line instead of failing with an {@code UnsupportedClassVersionError}.
 *
 * <p>It therefore names the launcher by reflection only and uses nothing newer than Java 8.
 */
public final class Main {

    /** The oldest Java that the server and the application run on. */
    static final int OLDEST_JAVA = 17;

    /** Exit status for a Java that is too old; stands in {@code ExitStatus} too. */
    static final int WRONG_JAVA = 11;

    private Main() {}

    /** Starts MakeWhole; ends with a status of {@code ExitStatus} when it cannot. */
    public static void main(String[] args) throws Throwable {
        String version = System.getProperty("java.specification.version");
        if (majorOf(version) < OLDEST_JAVA) {
            System.err.println(tooOld(version));
            System.exit(WRONG_JAVA);
        }
        try {
            Class.forName("org.makewhole.launcher.Launcher")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /**
     * The major version of a Java specification version.
     *
     * @param version such as {@code 1.8} or {@code 17}
     * @return such as 8 or 17
     */
    static int majorOf(String version) {
        String number = version.startsWith("1.") ? version.substring(2) : version;
        int dot = number.indexOf('.');
        return Integer.parseInt(dot < 0 ? number : number.substring(0, dot));
    }

    static String tooOld(String version) {
        return "MakeWhole cannot start: it needs Java "
                + OLDEST_JAVA
                + " or newer and this is Java "
                + majorOf(version)
                + ". Install a newer Java and start again, or name one in JAVA_HOME.";
    }
}
