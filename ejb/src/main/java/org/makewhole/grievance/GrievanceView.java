package org.makewhole.grievance;

import java.util.List;
import java.util.Optional;
import org.makewhole.agreement.AgreementArticle;
import org.makewhole.agreement.AgreementView;
import org.makewhole.casefile.CaseFile;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.EntryKind;

/**
 * A grievance as a page shows it.
 *
 * @param employerName the respondent of its case
 * @param agreement the edition under which it was filed
 * @param newerEdition the id of an edition published since; empty when there is none
 * @param grievors names, the first one that of the case
 * @param stewardName null when nobody looks after it
 * @param entries the latest first, struck ones among them
 * @param next what can be entered now
 */
public record GrievanceView(
        CaseFile caseFile,
        Grievance grievance,
        String employerName,
        AgreementView agreement,
        Optional<Long> newerEdition,
        List<String> grievors,
        List<AgreementArticle> articles,
        String stewardName,
        List<GrievanceEntry> entries,
        Course course,
        List<EntryKind> next) {

    public GrievanceView {
        grievors = List.copyOf(grievors);
        articles = List.copyOf(articles);
        entries = List.copyOf(entries);
        next = List.copyOf(next);
    }

    /** Goes back with a change. */
    public int version() {
        return grievance.getVersion();
    }
}
