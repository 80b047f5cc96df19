package org.makewhole.shared.celltext;

/** Which part comes first where a date is written in numbers with the year last. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
