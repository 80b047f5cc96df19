package org.makewhole.grievance.procedure;

import java.util.List;
import org.makewhole.agreement.AgreementTerms;
import org.makewhole.agreement.AgreementView;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.deadline.count.Place;

/**
 * By what a grievance goes.
 *
 * @param terms of the edition under which it was filed
 * @param steps of that edition
 * @param place whose days of rest count
 */
public record ProcedureRules(AgreementTerms terms, List<ProcedureStep> steps, Place place) {

    public ProcedureRules {
        steps = List.copyOf(steps);
    }

    public static ProcedureRules of(AgreementView agreement, Place place) {
        return new ProcedureRules(agreement.terms(), agreement.steps(), place);
    }

    /**
     * @param number counted from 1
     */
    public ProcedureStep step(int number) {
        return steps.get(number - 1);
    }

    public boolean hasStep(int number) {
        return number >= 1 && number <= steps.size();
    }
}
