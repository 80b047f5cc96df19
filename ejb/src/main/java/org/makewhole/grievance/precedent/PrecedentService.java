package org.makewhole.grievance.precedent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.grievance.GrievanceRow;
import org.makewhole.grievance.GrievanceService;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Finds grievances that ended, and says how their likes end. */
@Stateless
@TenantBound
public class PrecedentService {
    private static final int MOST_ROWS = 100;
    private static final int MOST_SIMILAR = 5;

    @Inject private GrievanceService grievances;
    @Inject private CaseFileService cases;

    /** The precedents that fit, the latest first, with the rates of all of them. */
    @RolesAllowed(Permission.CASE_READ)
    public Precedents search(@NotNull @Valid PrecedentQuery query) {
        List<GrievanceRow> found = grievances.all().stream().filter(query::takes).toList();
        return new Precedents(
                found.stream().sorted(latestFirst()).limit(MOST_ROWS).toList(),
                found.size() > MOST_ROWS,
                rate("", null, found),
                byArticle(found),
                byEmployer(found));
    }

    private static Comparator<GrievanceRow> latestFirst() {
        return Comparator.comparing((GrievanceRow row) -> row.course().endedOn().orElseThrow())
                .reversed();
    }

    private static List<SuccessRate> byArticle(List<GrievanceRow> rows) {
        return mostGrievedFirst(
                ArticleGroup.of(rows).stream()
                        .map(group -> rate(group.article(), group.agreement(), group.rows())));
    }

    private static List<SuccessRate> byEmployer(List<GrievanceRow> rows) {
        Map<String, List<GrievanceRow>> groups = new LinkedHashMap<>();
        for (GrievanceRow row : rows) {
            if (row.employer() != null) {
                groups.computeIfAbsent(row.employer(), key -> new ArrayList<>()).add(row);
            }
        }
        return mostGrievedFirst(
                groups.entrySet().stream()
                        .map(entry -> rate(entry.getKey(), null, entry.getValue())));
    }

    private static SuccessRate rate(String label, String agreement, List<GrievanceRow> rows) {
        return SuccessRate.of(label, agreement, rows.stream().map(GrievanceRow::outcome).toList());
    }

    private static List<SuccessRate> mostGrievedFirst(Stream<SuccessRate> rates) {
        return rates.sorted(
                        Comparator.comparingInt(SuccessRate::ended)
                                .reversed()
                                .thenComparing(SuccessRate::label))
                .toList();
    }

    /**
     * The ended grievances that resemble that of a case most, at most five.
     *
     * @return none for a case without a grievance
     * @throws NotFoundException for a case that the caller may not see
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<GrievanceRow> similar(long caseId) {
        cases.get(caseId);
        List<GrievanceRow> all = grievances.all();
        Optional<GrievanceRow> own = all.stream().filter(row -> row.caseId() == caseId).findFirst();
        return own.map(one -> similar(one, all)).orElse(List.of());
    }

    private static List<GrievanceRow> similar(GrievanceRow own, List<GrievanceRow> all) {
        return all.stream()
                .filter(row -> row.course().isEnded() && !row.caseId().equals(own.caseId()))
                .filter(row -> Likeness.between(own, row) > 0)
                .sorted(
                        Comparator.comparingInt((GrievanceRow row) -> Likeness.between(own, row))
                                .reversed()
                                .thenComparing(latestFirst()))
                .limit(MOST_SIMILAR)
                .toList();
    }
}
