package org.makewhole.web.claimimport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.makewhole.claimimport.ImportTally;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.remedy.MoneyStage;

/** The total of a file in one stage. */
public record StageAmount(MoneyStage stage, BigDecimal amount) {

    /** The name of the stage in the style sheets. */
    public String name() {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** What is the workers', as it is counted everywhere: wages, interest, damages. */
    static List<StageAmount> of(ImportTally tally) {
        return Stream.of(MoneyStage.values())
                .map(stage -> new StageAmount(stage, sum(tally, stage)))
                .toList();
    }

    private static BigDecimal sum(ImportTally tally, MoneyStage stage) {
        return ImportField.amounts()
                .filter(field -> field.stage() == stage && field.component().isWorkers())
                .map(tally::total)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
