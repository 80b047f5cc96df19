package org.makewhole.launcher;

/**
 * A reason not to start, or to go on, that the person in front of the console can do something
 * about. The message is one sentence on what is wrong; {@link #wayOut()} one sentence on what to
 * do.
 */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitStatus status;
    private final String wayOut;

    public StartFailure(ExitStatus status, String reason, String wayOut) {
        super(reason);
        this.status = status;
        this.wayOut = wayOut;
    }

    public StartFailure(ExitStatus status, String reason, String wayOut, Throwable cause) {
        super(reason, cause);
        this.status = status;
        this.wayOut = wayOut;
    }

    public ExitStatus status() {
        return status;
    }

    public String wayOut() {
        return wayOut;
    }

    /** What the console shows, on one line. */
    public String line() {
        String beginning =
                switch (status) {
                    case DATABASE_LOST -> "MakeWhole stops: ";
                    case BACKUP_FAILED -> "No backup: ";
                    case RESTORE_REFUSED -> "Not restored: ";
                    default -> "MakeWhole cannot start: ";
                };
        return (beginning + getMessage() + ". " + wayOut + ".").replaceAll("\\s*\\R\\s*", " ");
    }
}
