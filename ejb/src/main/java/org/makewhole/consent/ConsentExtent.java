package org.makewhole.consent;

/** How much of what is known may be passed on. */
public enum ConsentExtent {
    /** The statement of amounts owed. */
    STATEMENT,
    /** Everything that stands in the case, the statement included. */
    WHOLE_CASE;

    /** True when who agreed to this agreed to that too. */
    public boolean covers(ConsentExtent wanted) {
        return this == WHOLE_CASE || this == wanted;
    }
}
