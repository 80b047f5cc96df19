package org.makewhole.wage.number;

/** What a figure is, which decides how a policy rounds it. */
public enum FigureKind {
    /** Money for one unit: an hour, a day, a piece, a day of interest. */
    RATE,
    /** Money. */
    AMOUNT,
    /** Hours, days, months, years, fractions: all that is not money. */
    QUANTITY
}
