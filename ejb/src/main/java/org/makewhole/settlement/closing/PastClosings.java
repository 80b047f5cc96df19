package org.makewhole.settlement.closing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.remedy.outcome.OutcomeBook;

/**
 * Stores what was asked when cases were closed that lie in the past, for an organisation that is
 * being founded. It asks for no right, because nobody is signed in then: its callers are listed in
 * the architecture test.
 */
@Dependent
public class PastClosings {
    @Inject private CaseEnds ends;
    @Inject private OutcomeBook outcomes;

    /** The answers to a case that is closed. */
    public void add(CaseFile caseFile, CloseCase close, Author author, Instant at) {
        CaseEnd end = new CaseEnd(caseFile, caseFile.getClosedOn(), close, author, at);
        ends.add(end);
        for (int i = 0; i < close.answers().size(); i++) {
            ClaimantAnswer answer = close.answers().get(i);
            outcomes.note(
                    caseFile, answer.workerId(), answer.outcome(), caseFile.getClosedOn(), author);
            ends.add(new ClaimantFeedback(end, i, answer));
        }
    }
}
