package org.makewhole.account;

/** What a link is for. */
public enum LinkPurpose {
    /** To enter an organisation for the first time. */
    INVITATION,
    /** To choose another password for one organisation; an administrator made it. */
    ORGANIZATION_RESET,
    /** To choose another password; the person asked for it and it went to their own mailbox. */
    OWN_RESET
}
