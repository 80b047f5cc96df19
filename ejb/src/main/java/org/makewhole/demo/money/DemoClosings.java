package org.makewhole.demo.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.makewhole.remedy.outcome.Outcome;
import org.makewhole.settlement.closing.ClaimantAnswer;
import org.makewhole.settlement.closing.CloseCase;
import org.makewhole.settlement.closing.PastClosings;
import org.makewhole.settlement.closing.Safety;

/** Stores what claimants said and what a funder asks, of cases that were closed as paid. */
@ApplicationScoped
public class DemoClosings {
    private static final List<Integer> SATISFACTION = List.of(5, 4, 5, 3, 4, 2);
    private static final List<BigDecimal> HOURS =
            List.of(
                    new BigDecimal("14.50"),
                    new BigDecimal("9"),
                    new BigDecimal("31.25"),
                    new BigDecimal("22"));

    @Inject private PastClosings closings;

    /** In the order given; every fourth was treated badly afterwards. */
    public void add(Office office, List<Won> closed) {
        for (int i = 0; i < closed.size(); i++) {
            Won one = closed.get(i);
            boolean badly = i % 4 == 3;
            ClaimantAnswer answer =
                    new ClaimantAnswer(
                            one.caseFile().getWorkerId(),
                            one.decided() ? Outcome.DECISION : Outcome.SETTLEMENT,
                            SATISFACTION.get(i % SATISFACTION.size()),
                            badly ? Safety.RETALIATION : Safety.SAFE,
                            office.text(badly ? "WORSE" : "CONTENT"));
            closings.add(
                    one.caseFile(),
                    new CloseCase(HOURS.get(i % HOURS.size()), List.of(answer), one.reason()),
                    office.clerk(),
                    office.noon(one.caseFile().getClosedOn()));
        }
    }
}
