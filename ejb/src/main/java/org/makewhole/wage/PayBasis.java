package org.makewhole.wage;

/** What the agreed rate pays for. */
public enum PayBasis {
    HOURLY,
    /** A day's pay for the agreed hours of a day. */
    DAILY,
    /** A salary for the agreed hours of a week. */
    WEEKLY,
    /** A salary for a month of weeks of the agreed hours. */
    MONTHLY;

    /** Whether the pay is a fixed salary. */
    public boolean isSalary() {
        return this == WEEKLY || this == MONTHLY;
    }
}
