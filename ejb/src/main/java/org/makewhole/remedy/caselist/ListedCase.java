package org.makewhole.remedy.caselist;

import java.math.BigDecimal;
import java.util.Map;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseRow;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.outcome.OutcomeRow;

/**
 * A case as a line of the file.
 *
 * @param outcome null where none was noted
 * @param money by stage and what it is for, in the currency of the case; without what was never
 *     posted
 */
public record ListedCase(
        CaseRow row,
        CaseFile caseFile,
        OutcomeRow outcome,
        Map<MoneyStage, Map<MoneyComponent, BigDecimal>> money) {

    /** Null where nothing was posted. */
    public BigDecimal amount(MoneyStage stage, MoneyComponent component) {
        return money.getOrDefault(stage, Map.of()).get(component);
    }

    /** What the register says, as it stood: that of the case, else that of its outcome. */
    public String registerWords() {
        String words = caseFile.getOriginWords();
        return words != null || outcome == null ? words : outcome.originalWords();
    }
}
