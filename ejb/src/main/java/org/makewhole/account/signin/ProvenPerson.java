package org.makewhole.account.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A person who has shown who they are, whatever the proof, and is not signed in yet.
 *
 * @param accountId the person
 * @param onlyIn the organisation that this proof opens and no other, as its own password or its own
 *     provider do; null when it opens every place of the person that has no proof of its own
 * @param proofs what they have shown so far
 * @param at when the last of them was shown
 */
public record ProvenPerson(long accountId, Integer onlyIn, Set<Proof> proofs, Instant at)
        implements Serializable {

    public ProvenPerson {
        proofs = Set.copyOf(proofs);
    }

    /** Everywhere the person has a place that asks for no proof of its own. */
    public static ProvenPerson everywhere(long accountId, Proof proof) {
        return new ProvenPerson(accountId, null, Set.of(proof), Instant.now());
    }

    /** In one organisation and no other. */
    public static ProvenPerson in(int organizationId, long accountId, Proof proof) {
        return new ProvenPerson(accountId, organizationId, Set.of(proof), Instant.now());
    }

    /** The same person with one more proof, shown now. */
    public ProvenPerson with(Proof further) {
        Set<Proof> all = EnumSet.of(further);
        all.addAll(proofs);
        return new ProvenPerson(accountId, onlyIn, all, Instant.now());
    }

    /** The organisation that this proof opens and no other; empty when it opens several. */
    public OptionalInt findOnlyIn() {
        return onlyIn == null ? OptionalInt.empty() : OptionalInt.of(onlyIn);
    }
}
