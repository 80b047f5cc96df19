package org.makewhole.party;

/** The line of business in which the work was done: coarse on purpose, for figures. */
public enum Sector {
    AGRICULTURE,
    CLEANING,
    CONSTRUCTION,
    DOMESTIC_WORK,
    FISHING,
    FOOD_PROCESSING,
    GARMENTS,
    HOSPITALITY,
    HEALTH_AND_CARE,
    LOGISTICS,
    MANUFACTURING,
    MINING,
    PUBLIC_SERVICES,
    RETAIL,
    SECURITY,
    OTHER
}
