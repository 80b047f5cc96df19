package org.makewhole.wage;

/** Kinds of wage and hour violations, for lines of a calculation and for money postings alike. */
public enum Violation {
    UNPAID_WAGES,
    MINIMUM_WAGE,
    OVERTIME,
    PREVAILING_WAGE,
    TIPS,
    DEDUCTIONS,
    BREAKS,
    BENEFITS,
    FINAL_PAY,
    MISCLASSIFICATION,
    PAY_STATEMENTS,
    RECORDS,
    RETALIATION,
    OTHER
}
