package org.makewhole.account.session;

import org.makewhole.account.Role;

/** A session and the role that its person holds at this moment. */
public record Place(AccountSession session, Role role) {}
