package org.makewhole.remedy.caselist;

import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.CaseCursor;

/**
 * A portion of the list.
 *
 * @param after where the next one begins, if there is one
 */
public record ListedCases(List<ListedCase> cases, Optional<CaseCursor> after) {}
