package org.makewhole.grievance.precedent;

import java.util.List;
import org.makewhole.grievance.GrievanceRow;

/**
 * Grievances that ended, and how the likes of them end.
 *
 * @param rows the latest first
 * @param cut whether more were found than are shown
 * @param all of everything found
 * @param byArticle most grieved first
 * @param byEmployer most grieved first
 */
public record Precedents(
        List<GrievanceRow> rows,
        boolean cut,
        SuccessRate all,
        List<SuccessRate> byArticle,
        List<SuccessRate> byEmployer) {

    public Precedents {
        rows = List.copyOf(rows);
        byArticle = List.copyOf(byArticle);
        byEmployer = List.copyOf(byEmployer);
    }
}
