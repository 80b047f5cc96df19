package org.makewhole.claimimport.row;

/** What became of a row or of the rows of one claim. */
public sealed interface ClaimOutcome permits ImportedClaim, RefusedRow {}
