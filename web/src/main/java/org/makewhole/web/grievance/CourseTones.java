package org.makewhole.web.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.Outcome;

/** The tone in which a course is shown; the words beside it say the same. */
@Named
@ApplicationScoped
public class CourseTones {

    public String of(Course course) {
        if (course.isEnded()) {
            return ofOutcome(course.outcome().orElseThrow());
        }
        return course.overdue() ? "bad" : "info";
    }

    public String ofOutcome(Outcome outcome) {
        return outcome.isWon() ? "good" : outcome == Outcome.DISMISSED ? "bad" : "";
    }
}
