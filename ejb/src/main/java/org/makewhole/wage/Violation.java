package org.makewhole.wage;

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
