package org.makewhole.agreement.sheet;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a sheet: everything was taken over, or nothing, and why.
 *
 * @param articles how many it holds
 * @param steps how many it holds
 * @param refused every reason; empty when it was taken over
 */
public record SheetAnswer(int articles, int steps, List<RefusedSheetRow> refused)
        implements Serializable {

    public SheetAnswer {
        refused = List.copyOf(refused);
    }

    public boolean isTaken() {
        return refused.isEmpty();
    }
}
