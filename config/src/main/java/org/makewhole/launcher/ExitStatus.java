package org.makewhole.launcher;

/**
 * The exit status of the process, one for each reason not to start, so that a service manager or a
 * script can tell them apart. 0 means: stopped on request.
 */
public enum ExitStatus {
    BAD_SETTING(10),
    /**
     * Also in {@code Main}, which must not be named here: it would then be compiled with this
     * class.
     */
    WRONG_JAVA(11),
    PORT_TAKEN(12),
    DATA_NOT_WRITABLE(13),
    DATA_IN_USE(14),
    DATA_DAMAGED(15),
    DATABASE_NOT_STARTED(20),
    DATABASE_UNREACHABLE(21),
    DATABASE_ACCESS_DENIED(22),
    DATABASE_TOO_OLD(23),
    DATABASE_TLS(24),
    DATABASE_LOST(25),
    MIGRATION_FAILED(30),
    START_REFUSED(31),
    DEPLOYMENT_FAILED(32),
    SERVER_FAILED(33),
    BACKUP_FAILED(40),
    RESTORE_REFUSED(41);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number the process ends with. */
    public int code() {
        return code;
    }
}
