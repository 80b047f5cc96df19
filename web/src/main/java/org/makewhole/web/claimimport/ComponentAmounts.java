package org.makewhole.web.claimimport;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.makewhole.claimimport.ImportTally;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;

/** The totals of a file for one purpose, stage by stage; null where it has no such column. */
public record ComponentAmounts(MoneyComponent component, Map<MoneyStage, BigDecimal> amounts) {

    /** Those that the file has, wages first. */
    static List<ComponentAmounts> of(ImportTally tally) {
        Map<MoneyComponent, Map<MoneyStage, BigDecimal>> parts =
                new EnumMap<>(MoneyComponent.class);
        ImportField.amounts()
                .filter(field -> tally.total(field) != null)
                .forEach(
                        field ->
                                parts.computeIfAbsent(
                                                field.component(),
                                                any -> new EnumMap<>(MoneyStage.class))
                                        .put(field.stage(), tally.total(field)));
        return Stream.of(MoneyComponent.values())
                .filter(parts::containsKey)
                .map(component -> new ComponentAmounts(component, parts.get(component)))
                .toList();
    }
}
