/**
 * Operations on keys by two people: new ones, or none.
 *
 * <p>Decisions taken here: an administrator asks and somebody else who looks after data protection
 * agrees, each with a fresh proof; the platform's own keys are for two of its operators. What was
 * agreed is a wish in {@code key_ring}, stored in the same transaction as the agreement and its
 * audit entry and fulfilled within a minute by {@link org.makewhole.shared.rotation.KeyWishes}.
 * Keys are never removed while a legal hold is live. A request that nobody agreed to in a week is
 * void. A request holds no name, because names are sealed with the very keys; it says who by their
 * id.
 */
package org.makewhole.keyring;
