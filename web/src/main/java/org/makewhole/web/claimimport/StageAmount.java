package org.makewhole.web.claimimport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.makewhole.claimimport.ImportTally;
import org.makewhole.remedy.MoneyStage;

/** The total of a file in one stage. */
public record StageAmount(MoneyStage stage, BigDecimal amount) {

    /** The name of the stage in the style sheets. */
    public String name() {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    static List<StageAmount> of(ImportTally tally) {
        return List.of(
                new StageAmount(MoneyStage.CLAIMED, tally.getClaimed()),
                new StageAmount(MoneyStage.COMPUTED, tally.getComputed()),
                new StageAmount(MoneyStage.AWARDED, tally.getAwarded()),
                new StageAmount(MoneyStage.AGREED, tally.getAgreed()),
                new StageAmount(MoneyStage.PAID, tally.getPaid()));
    }
}
