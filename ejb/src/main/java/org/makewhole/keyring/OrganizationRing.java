package org.makewhole.keyring;

import org.makewhole.shared.crypto.RingState;

/** How the keys of an organisation do, for who operates the platform. */
public record OrganizationRing(String code, RingState ring) {}
