package org.makewhole.account;

import java.util.Set;
import org.makewhole.shared.security.Caller;

/**
 * What a successful sign-in yields: who, where, and with which rights.
 *
 * @param permissions container roles of the session
 */
public record Identity(Caller caller, Set<String> permissions) {}
