package org.makewhole.wage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.makewhole.wage.pack.PackNote;
import org.makewhole.wage.pack.PackNote.Trigger;
import org.makewhole.wage.pack.RulePack;

/** Computes what is owed. Stateless and free of side effects; cost grows with the weeks. */
public final class WageEngine {

    private WageEngine() {}

    /**
     * Applies the rules of {@code pack} to {@code input}.
     *
     * @throws WageInputException with every problem, when the input cannot be computed
     */
    public static WageResult calculate(WageInput input, RulePack pack) {
        List<WageInputProblem> problems = WageInputCheck.check(input, pack);
        if (!problems.isEmpty()) {
            throw new WageInputException(problems);
        }
        List<WorkWeek> ordered = new ArrayList<>(input.weeks());
        ordered.sort(Comparator.comparing(WorkWeek::weekStart));

        Set<Trigger> triggers = EnumSet.of(Trigger.ALWAYS);
        if (!input.jurisdiction().equals(pack.jurisdiction())) {
            triggers.add(Trigger.SUBDIVISION_NOT_COVERED);
        }
        if (input.terms().basis() == PayBasis.DAILY) {
            triggers.add(Trigger.DAY_RATE);
        }
        List<WageWeek> weeks = new ArrayList<>(ordered.size());
        List<WageLine> lines = new ArrayList<>();
        for (WorkWeek week : ordered) {
            WeekCalculation calculation = new WeekCalculation(input, pack, week, triggers);
            lines.addAll(calculation.lines());
            weeks.add(calculation.week());
        }
        List<String> notes =
                pack.notes().stream()
                        .filter(note -> triggers.contains(note.when()))
                        .map(PackNote::key)
                        .toList();
        return new WageResult(
                pack.identity().id(),
                pack.identity().version(),
                input.currency(),
                weeks,
                lines,
                notes);
    }
}
