package org.makewhole.deadline.rule;

/** How binding a time limit is. */
public enum Basis {
    /** Law, or the rules of the body. */
    RULE,
    /** The own target of the body. */
    TARGET,
    /** What is usual; nothing is laid down. */
    USUAL,
    AGREEMENT
}
