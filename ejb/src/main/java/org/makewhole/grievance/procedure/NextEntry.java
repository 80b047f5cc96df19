package org.makewhole.grievance.procedure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.makewhole.agreement.StepKind;
import org.makewhole.shared.error.BusinessException;

/** What can be entered where a grievance stands, and what cannot. */
public final class NextEntry {

    private NextEntry() {}

    /** The kinds that make sense now, for a person to choose from. */
    public static Set<EntryKind> kinds(ProcedureRules rules, Course course) {
        if (course.isEnded()) {
            return EnumSet.of(EntryKind.STATEMENT);
        }
        Set<EntryKind> kinds = EnumSet.of(EntryKind.STATEMENT);
        boolean begun = course.steps().stream().anyMatch(StepState::isReached);
        if (findStepToFile(rules, course).isPresent()) {
            kinds.add(EntryKind.FILED);
        }
        if (course.running().isPresent()) {
            kinds.add(EntryKind.EXTENSION);
        }
        kinds.add(EntryKind.WITHDRAWAL);
        if (begun) {
            kinds.add(EntryKind.SETTLEMENT);
            boolean arbitration = at(course).step().kind() == StepKind.ARBITRATION;
            if (arbitration) {
                kinds.addAll(EnumSet.of(EntryKind.PANEL, EntryKind.HEARING, EntryKind.AWARD));
            } else {
                kinds.addAll(EnumSet.of(EntryKind.MEETING, EntryKind.REPLY));
            }
        }
        return kinds;
    }

    /** The step to which the union can bring it now. */
    public static Optional<Integer> findStepToFile(ProcedureRules rules, Course course) {
        return switch (course.turn()) {
            case UNION ->
                    course.currentStep().isReached()
                            ? Optional.empty()
                            : Optional.of(course.current());
            case EMPLOYER, PARTIES ->
                    (course.overdue() || course.due().isEmpty())
                                    && rules.hasStep(course.current() + 1)
                            ? Optional.of(course.current() + 1)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The step that a kind is entered for, where nobody says which. */
    public static int stepFor(ProcedureRules rules, Course course, EntryKind kind) {
        if (kind == EntryKind.FILED) {
            return findStepToFile(rules, course).orElse(course.current());
        }
        return kind == EntryKind.EXTENSION ? course.current() : at(course).number();
    }

    /** The last step that was reached, or the one that has to be. */
    private static StepState at(Course course) {
        return course.steps().stream()
                .filter(StepState::isReached)
                .reduce((a, b) -> b)
                .orElseGet(course::currentStep);
    }

    /**
     * Checks an entry before it is taken.
     *
     * @param course as it stood on the day of the entry, or today for one that is planned
     * @throws BusinessException {@code grievanceEnded}, {@code entryInFuture}, {@code
     *     entryBeforeIncident}, {@code entryBeforeFiling}, {@code employerStillHasTime}, {@code
     *     entryNotNow}, {@code noLimitToExtend}, {@code extensionIsNone}
     */
    public static void check(
            ProcedureRules rules,
            Beginning beginning,
            Course course,
            Happening entry,
            LocalDate today) {
        if (entry.on().isAfter(today) && !entry.kind().canBePlanned()) {
            throw new BusinessException("entryInFuture");
        }
        if (entry.on().isBefore(beginning.incidentOn())) {
            throw new BusinessException("entryBeforeIncident");
        }
        if (entry.kind() == EntryKind.STATEMENT) {
            return;
        }
        if (course.isEnded()) {
            throw new BusinessException("grievanceEnded");
        }
        if (entry.kind() == EntryKind.FILED
                && course.turn() == Turn.EMPLOYER
                && !course.overdue()
                && course.due().isPresent()) {
            throw new BusinessException("employerStillHasTime");
        }
        if (!kinds(rules, course).contains(entry.kind())
                || entry.step() != stepFor(rules, course, entry.kind())) {
            throw new BusinessException("entryNotNow");
        }
        if (at(course).filedOn().filter(entry.on()::isBefore).isPresent()) {
            throw new BusinessException("entryBeforeFiling");
        }
        if (entry.kind() == EntryKind.EXTENSION) {
            checkExtension(course, entry);
        }
    }

    private static void checkExtension(Course course, Happening entry) {
        StepLimit running =
                course.running().orElseThrow(() -> new BusinessException("noLimitToExtend"));
        if (running.side() != entry.side()) {
            throw new BusinessException("noLimitToExtend");
        }
        if (!entry.until().isAfter(running.lastDay())) {
            throw new BusinessException("extensionIsNone");
        }
    }
}
