package org.makewhole.remedy.ledger;

import java.util.List;
import java.util.Optional;

/**
 * One page of the postings of a case.
 *
 * @param before where the previous page ends, if there is one
 * @param after where the next page begins, if there is one
 */
public record PostingPage(
        List<PostingRow> rows, Optional<PostingCursor> before, Optional<PostingCursor> after) {}
