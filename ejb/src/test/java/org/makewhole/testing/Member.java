package org.makewhole.testing;

import org.makewhole.account.Role;
import org.makewhole.shared.security.Caller;

/** A person in an organisation founded for a test. */
public record Member(Caller caller, Role role, String email, String displayName) {}
