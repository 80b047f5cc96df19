package org.makewhole.grievance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.CaseStatusChange;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.Outcome;
import org.makewhole.grievance.procedure.ProcedureRules;
import org.makewhole.grievance.procedure.StepState;

/** Keeps the case in step with the grievance: its status, which figures are made of, its clock. */
@Dependent
class CaseSteps {

    @Inject private CaseFileService cases;
    @Inject private GrievanceClocks clocks;

    /**
     * Moves the case to where the grievance is, as far as its own transitions allow: a person who
     * moved it on by hand, to collect what was won for instance, is not overruled.
     *
     * @param words of the entry that moved it, which become the reason; null for none
     * @param agreement the reason where there are no words
     * @param shownBy the file that shows the entry; null for none
     */
    void follow(
            CaseFile caseFile,
            Grievance grievance,
            Course course,
            String words,
            String agreement,
            Long shownBy) {
        clocks.follow(caseFile, grievance, course, shownBy);
        String reason = reason(words == null || words.isBlank() ? agreement : words);
        if (course.outcome().isPresent()) {
            move(caseFile, status(course.outcome().get()), reason);
        } else if (course.steps().stream().anyMatch(StepState::isReached)) {
            if (caseFile.getStatus() == CaseStatus.INTAKE) {
                move(caseFile, CaseStatus.ACCEPTED, reason);
            }
            if (caseFile.getStatus() == CaseStatus.ACCEPTED) {
                move(caseFile, CaseStatus.FILED, reason);
            }
        }
    }

    /** Keeps the clock of a meeting or hearing to come. */
    void plan(CaseFile caseFile, Grievance grievance, GrievanceEntry day, ProcedureRules rules) {
        clocks.plan(caseFile, grievance, day, rules.place(), rules.step(day.getStep()).name());
    }

    void unplan(GrievanceEntry day, String why) {
        clocks.unplan(day, why);
    }

    private static CaseStatus status(Outcome outcome) {
        return switch (outcome) {
            case GRANTED, SETTLED -> CaseStatus.SETTLED;
            case SUSTAINED, PARTLY_SUSTAINED, DISMISSED -> CaseStatus.DECIDED;
            case WITHDRAWN -> CaseStatus.CLOSED;
        };
    }

    private void move(CaseFile caseFile, CaseStatus to, String reason) {
        if (caseFile.getStatus().canMoveTo(to)) {
            // Reading it writes what waits, so that the version is the one that is stored.
            int version = cases.get(caseFile.getId()).getVersion();
            cases.move(caseFile.getId(), version, to, reason);
        }
    }

    private static String reason(String words) {
        String line = words.strip();
        return line.length() <= CaseStatusChange.REASON_LENGTH
                ? line
                : line.substring(0, CaseStatusChange.REASON_LENGTH - 1) + "…";
    }
}
