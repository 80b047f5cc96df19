package org.makewhole.privacy.retention;

/** What is kept for a time, with the bounds of that time in months. */
public enum DataClass {
    /** Everything that says who a worker is, after the last of their cases was closed. */
    PERSON(84, 12, 240),
    /** Kind and number of an identity document, and migration status, after the same day. */
    IDENTITY_DOCUMENT(12, 0, 84),
    /** Rows of a register that could not be taken, after they were brought in. */
    REFUSED_ROW(6, 1, 24),
    /** Notices to members, after they were seen. */
    NOTICE(6, 1, 36);

    private final int shipped;
    private final int least;
    private final int most;

    DataClass(int shipped, int least, int most) {
        this.shipped = shipped;
        this.least = least;
        this.most = most;
    }

    /** What is proposed, in months. */
    public int shipped() {
        return shipped;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    boolean allows(int months) {
        return months >= least && months <= most;
    }
}
