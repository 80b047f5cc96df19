package org.makewhole.web.settlement.closing;

import java.io.Serializable;
import java.math.BigDecimal;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.outcome.Outcome;
import org.makewhole.settlement.closing.ClaimantAnswer;
import org.makewhole.settlement.closing.Safety;

/** What is asked of one claimant, as it is typed. */
public class AnswerLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Long workerId;
    private final String name;
    private final BigDecimal due;
    private final BigDecimal paid;
    private Outcome outcome;
    private Integer satisfaction;
    private Safety safety = Safety.NOT_KNOWN;
    private String words;

    AnswerLine(CaseClaimant claimant, Outcome known) {
        this.workerId = claimant.workerId();
        this.name = claimant.name();
        this.due = claimant.totals().due();
        this.paid = claimant.totals().paid();
        this.outcome = known;
    }

    ClaimantAnswer answer() {
        return new ClaimantAnswer(workerId, outcome, satisfaction, safety, words);
    }

    /** Null in an imported case that names nobody. */
    public String getName() {
        return name;
    }

    public BigDecimal getDue() {
        return due;
    }

    public BigDecimal getPaid() {
        return paid;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public Integer getSatisfaction() {
        return satisfaction;
    }

    public void setSatisfaction(Integer satisfaction) {
        this.satisfaction = satisfaction;
    }

    public Safety getSafety() {
        return safety;
    }

    public void setSafety(Safety safety) {
        this.safety = safety;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
