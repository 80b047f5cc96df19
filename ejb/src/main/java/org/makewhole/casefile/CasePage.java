package org.makewhole.casefile;

import java.util.List;
import java.util.Optional;

/**
 * One page of the list of cases.
 *
 * @param before where the previous page ends, if there is one
 * @param after where the next page begins, if there is one
 */
public record CasePage(
        List<CaseRow> rows, Optional<CaseCursor> before, Optional<CaseCursor> after) {}
