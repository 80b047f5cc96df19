package org.makewhole.claimimport.column;

/** What a column of an imported file can mean. */
public enum ImportField {
    CASE_NUMBER(Kind.TEXT, 60),
    OPENED_ON(Kind.DATE, 0),
    CLOSED_ON(Kind.DATE, 0),
    STATUS(Kind.TEXT, 120),
    VIOLATION(Kind.TEXT, 200),
    CLAIMANT_NAME(Kind.TEXT, 160),
    RESPONDENT_NAME(Kind.TEXT, 160),
    RESPONDENT_TRADE_NAME(Kind.TEXT, 160),
    RESPONDENT_CITY(Kind.TEXT, 80),
    SECTOR(Kind.TEXT, 120),
    CLAIMED(Kind.MONEY, 0),
    COMPUTED(Kind.MONEY, 0),
    AWARDED(Kind.MONEY, 0),
    AGREED(Kind.MONEY, 0),
    PAID(Kind.MONEY, 0),
    PAID_ON(Kind.DATE, 0);

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        DATE,
        MONEY
    }

    private final Kind kind;
    private final int maxLength;

    ImportField(Kind kind, int maxLength) {
        this.kind = kind;
        this.maxLength = maxLength;
    }

    public Kind kind() {
        return kind;
    }

    /** The longest text taken, in characters; 0 for what is no text. */
    public int maxLength() {
        return maxLength;
    }

    /**
     * Without a column for these no file can be imported. A cell may still leave the respondent
     * out: real registers hold claims, with money, against an employer not recorded.
     */
    public boolean isRequired() {
        return this == CASE_NUMBER || this == OPENED_ON || this == RESPONDENT_NAME;
    }
}
