package org.makewhole.remedy.caselist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseCursor;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.CasePage;
import org.makewhole.casefile.CaseRow;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.StageSum;
import org.makewhole.remedy.outcome.OutcomeRow;
import org.makewhole.remedy.outcome.OutcomeService;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/** Takes the list of cases out of the platform, portion by portion. */
@Stateless
@TenantBound
public class CaseListExport {

    @Inject private CaseFileService cases;
    @Inject private RemedyService remedies;
    @Inject private OutcomeService outcomes;
    @Inject private AuditTrail audit;

    /** The kinds of file. */
    public enum Format {
        CSV,
        XLSX
    }

    /**
     * Permits and audits that the list leaves the platform as a file; it is then read by {@link
     * #portion}. The words that were looked for stay out of the trail: they may be a name.
     */
    @StepUp
    @RolesAllowed(Permission.DOCUMENT_EXPORT)
    public void begin(@NotNull CaseFilter filter, @NotNull Format format) {
        // Who may not read cases is refused before anything is noted.
        cases.countries();
        audit.record(
                AuditAction.CASES_EXPORTED,
                new AuditSubject("CaseFile", null, format.name()),
                "status %s, country %s, %s, %s, %s"
                        .formatted(
                                filter.status() == null ? "any" : filter.status(),
                                isBlank(filter.country()) ? "any" : filter.country(),
                                filter.assigneeId() == null ? "of all" : "own",
                                filter.openOnly() ? "open" : "open and closed",
                                isBlank(filter.words()) ? "all words" : "some words"));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The first portion, or the one after a place in the list; the newest case first. */
    @RolesAllowed(Permission.CASE_READ)
    public ListedCases portion(@NotNull CaseFilter filter, @NotNull Optional<CaseCursor> after) {
        CasePage page = cases.portion(filter, after);
        List<Long> ids = page.rows().stream().map(CaseRow::id).toList();
        Map<Long, CaseFile> files =
                cases.visible(ids).stream()
                        .collect(Collectors.toMap(CaseFile::getId, Function.identity()));
        Map<Long, OutcomeRow> ended = outcomes.lastOf(ids);
        Map<Long, Map<MoneyStage, Map<MoneyComponent, BigDecimal>>> money = money(ids);
        return new ListedCases(
                page.rows().stream()
                        .map(
                                row ->
                                        new ListedCase(
                                                row,
                                                files.get(row.id()),
                                                ended.get(row.id()),
                                                money.getOrDefault(row.id(), Map.of())))
                        .toList(),
                page.after());
    }

    private Map<Long, Map<MoneyStage, Map<MoneyComponent, BigDecimal>>> money(List<Long> ids) {
        Map<Long, Map<MoneyStage, Map<MoneyComponent, BigDecimal>>> money = new HashMap<>();
        for (StageSum sum : remedies.sums(ids)) {
            money.computeIfAbsent(sum.caseId(), any -> new EnumMap<>(MoneyStage.class))
                    .computeIfAbsent(sum.stage(), any -> new EnumMap<>(MoneyComponent.class))
                    .merge(sum.component(), sum.amount(), BigDecimal::add);
        }
        return money;
    }
}
