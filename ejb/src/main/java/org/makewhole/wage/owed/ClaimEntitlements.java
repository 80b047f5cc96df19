package org.makewhole.wage.owed;

import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.period.ClaimRules;

/** What is due beside the pay of periods. */
final class ClaimEntitlements {

    private final List<OwedLine> lines = new ArrayList<>(0);
    private final List<OwedAward> penalties = new ArrayList<>(0);

    ClaimEntitlements(ClaimInput claim, ClaimRules rules, List<Owed.PeriodSum> periods) {}

    void compute() {}

    List<OwedLine> lines() {
        return lines;
    }

    List<OwedAward> penalties() {
        return penalties;
    }
}
