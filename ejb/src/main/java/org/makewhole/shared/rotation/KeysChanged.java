package org.makewhole.shared.rotation;

/**
 * A wish of an operator or of two people is being fulfilled.
 *
 * @param owner the organisation, or {@link org.makewhole.shared.crypto.KeyRings#PLATFORM}
 * @param removed true when its keys go for good, false when it gets new ones
 */
public record KeysChanged(int owner, boolean removed) {}
