package org.makewhole.web.grievance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.makewhole.agreement.StepKind;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.StepLimit;
import org.makewhole.grievance.procedure.StepState;
import org.makewhole.grievance.procedure.Turn;
import org.makewhole.web.shared.DateFormat;
import org.makewhole.web.shared.Texts;

/**
 * One step of the picture: what each side did or has to do, and how its last day came about.
 *
 * @param state {@code done}, {@code current} or {@code open}: a name of the style sheet
 * @param union what the union did or has to do
 * @param employer the same of the employer; at arbitration of the panel
 * @param flag a word about something unusual; empty for none
 * @param how the running limit, step by step; empty where none runs
 */
public record StepPicture(
        int number,
        String name,
        String state,
        boolean arbitration,
        String union,
        String employer,
        String flag,
        List<String> how) {
    private static final String BUNDLE = "grievanceText";

    /** The picture of a course. */
    static List<StepPicture> of(Course course, Locale locale) {
        List<StepPicture> pictures = new ArrayList<>();
        for (StepState step : course.steps()) {
            pictures.add(new Drawing(course, step, locale).picture());
        }
        return pictures;
    }

    public boolean isCurrent() {
        return "current".equals(state);
    }

    /** Finds the words for one step. */
    private record Drawing(Course course, StepState step, Locale locale) {

        StepPicture picture() {
            boolean current = !course.isEnded() && course.current() == step.number();
            boolean done = step.isReached() && !current;
            return new StepPicture(
                    step.number(),
                    step.step().name(),
                    current ? "current" : done ? "done" : "open",
                    step.step().kind() == StepKind.ARBITRATION,
                    union(),
                    employer(),
                    flag(),
                    current
                            ? course.running()
                                    .map(limit -> limit.computation().words(locale))
                                    .orElse(List.of())
                            : List.of());
        }

        private String union() {
            if (step.movedBySilence()) {
                return text("step.moved", step.filedOn().orElseThrow());
            }
            if (step.isReached()) {
                return text("step.filed", step.filedOn().get());
            }
            boolean turn = course.turn() == Turn.UNION && course.current() == step.number();
            if (!turn) {
                return "";
            }
            return step.toFile()
                    .map(limit -> text("step.fileBy", limit.lastDay()))
                    .orElseGet(() -> Texts.get(BUNDLE, "step.fileOpen"));
        }

        private String employer() {
            String who = step.step().kind() == StepKind.ARBITRATION ? "panel" : "employer";
            if (!step.isReached()) {
                return "";
            }
            if (step.answer().isPresent()) {
                String key = step.silent() && isDeemed() ? "step.deemed." : "step." + who + ".";
                return text(key + step.answer().get(), step.answeredOn().orElseThrow());
            }
            if (course.isEnded()) {
                return "";
            }
            if (step.silent()) {
                return text("step.silent", step.toReply().orElseThrow().lastDay());
            }
            return step.toReply()
                    .map(limit -> text("step.replyBy", limit.lastDay()))
                    .orElseGet(() -> Texts.get(BUNDLE, "step." + who + ".open"));
        }

        /** Whether the answer is one that silence gave, and no word of the employer's. */
        private boolean isDeemed() {
            return step.toReply()
                    .map(StepLimit::lastDay)
                    .filter(last -> last.equals(step.answeredOn().orElse(null)))
                    .isPresent();
        }

        private String flag() {
            if (step.late()) {
                return Texts.get(BUNDLE, "step.late");
            }
            return step.silent() && step.answer().isPresent() && !isDeemed()
                    ? Texts.get(BUNDLE, "step.answeredLate")
                    : "";
        }

        private String text(String key, LocalDate day) {
            return Texts.get(BUNDLE, key, DateFormat.format(day, locale));
        }
    }
}
