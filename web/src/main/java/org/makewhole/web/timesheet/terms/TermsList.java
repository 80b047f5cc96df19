package org.makewhole.web.timesheet.terms;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.claim.facts.Evidence;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;

/**
 * Terms over time. The first may leave its first day open: they hold from the beginning. Any that
 * leaves its last day open ends on the day before the next begins.
 */
public class TermsList implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal FULL_TIME = new BigDecimal("40");
    private static final int MOST_ROWS = 200;

    private final List<TermsRow> rows = new ArrayList<>();

    public TermsList() {
        TermsRow first = new TermsRow();
        first.setHoursPerWeek(FULL_TIME);
        rows.add(first);
    }

    /**
     * @param beginning first day of which anything is known; null when nothing is
     */
    public TermsList(List<PayTerms> terms, LocalDate beginning) {
        terms.forEach(each -> rows.add(new TermsRow(each)));
        if (rows.isEmpty()) {
            rows.add(new TermsRow());
        }
        TermsRow first = rows.get(0);
        if (first.getFrom() != null && first.getFrom().equals(beginning)) {
            first.setFrom(null);
        }
    }

    /**
     * The terms with their days filled in.
     *
     * @param beginning first day of which anything is known; null when nothing is
     */
    public List<PayTerms> toTerms(LocalDate beginning) {
        List<PayTerms> terms = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LocalDate next = i + 1 < rows.size() ? rows.get(i + 1).getFrom() : null;
            terms.add(
                    rows.get(i)
                            .toTerms(
                                    i == 0 ? beginning : null,
                                    next == null ? null : next.minusDays(1)));
        }
        return terms;
    }

    /** Adds terms that begin where the person will say; what did not change is taken over. */
    public void add() {
        if (rows.size() < MOST_ROWS) {
            TermsRow last = rows.get(rows.size() - 1);
            TermsRow added = new TermsRow();
            added.setBasis(last.getBasis());
            added.setHoursPerWeek(last.getHoursPerWeek());
            added.setDaysPerWeek(last.getDaysPerWeek());
            rows.add(added);
        }
    }

    /** Takes terms away; the last ones stay. */
    public void remove(TermsRow row) {
        if (rows.size() > 1) {
            rows.remove(row);
        }
    }

    public List<TermsRow> getRows() {
        return rows;
    }

    public PayBasis[] getBases() {
        return PayBasis.values();
    }

    public Evidence[] getEvidence() {
        return Evidence.values();
    }
}
