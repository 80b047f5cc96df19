package org.makewhole.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.party.WorkerDetails;

/** A further claimant of a case, with what they say. */
public record NewClaimant(@NotNull @Valid WorkerDetails worker, @NotNull ClaimFacts facts) {}
