package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.wage.award.InterestRules;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.pack.RuleMethod;

/**
 * Interest on the lines of a claim. Several lines have one payday: what the rules say of it is
 * looked up once.
 */
final class ClaimInterest {

    private final ClaimInput claim;
    private final ClaimRules rules;
    private LocalDate due;
    private InForce rule;
    private InterestRules.Run run;

    ClaimInterest(ClaimInput claim, ClaimRules rules) {
        this.claim = claim;
        this.rules = rules;
    }

    /** Interest on what was due on a day. */
    OwedInterest on(BigDecimal owed, LocalDate payday) {
        if (due != payday) {
            due = payday;
            run = find();
        }
        return run == null
                ? OwedInterest.NONE
                : new OwedInterest(
                        run.on(owed),
                        owed,
                        due,
                        claim.interestTo(),
                        run.rules(),
                        rule.rule(),
                        rule.value());
    }

    private InterestRules.Run find() {
        if (claim.interestTo() == null || !due.isBefore(claim.interestTo())) {
            return null;
        }
        InterestRules interest = rules.findInterest(due);
        if (interest == null) {
            return null;
        }
        rule = rules.findInForce(RuleMethod.INTEREST, due);
        Rounding rounding = rules.rounding(rule.rule());
        return interest.run(due, claim.interestTo(), rounding);
    }
}
