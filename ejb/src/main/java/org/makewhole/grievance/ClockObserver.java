package org.makewhole.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.makewhole.agreement.AgreementBook;
import org.makewhole.agreement.AgreementView;
import org.makewhole.deadline.clock.ClockBook;
import org.makewhole.deadline.clock.ClockHandled;
import org.makewhole.deadline.clock.ClockRanOut;
import org.makewhole.deadline.clock.ClockSubject;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.shared.error.BusinessException;

/**
 * What clocks tell a grievance.
 *
 * <p>An employer was silent until its time was over: what the agreement makes of that is where the
 * grievance stands from that day on anyway; here the next clock begins to run, and an outcome that
 * silence gave is noted for the lists.
 *
 * <p>The clock of a step follows the grievance, and so does the day of a meeting: what somebody
 * changed at the clock alone would contradict where the grievance stands, and be lost with the next
 * entry. That a meeting was held is told to its clock.
 */
@ApplicationScoped
public class ClockObserver {

    @Inject private Grievances grievances;
    @Inject private CourseBook courses;
    @Inject private AgreementBook agreements;
    @Inject private GrievanceClocks following;
    @Inject private ClockBook clocks;

    /** Whether the facts of a clock of this record are those of a grievance. */
    public static boolean leadsFacts(ClockSubject subject) {
        return leadsEnd(subject) || subject.type().equals(GrievanceEntry.CLOCKS);
    }

    /** Whether its end follows from the grievance too. */
    public static boolean leadsEnd(ClockSubject subject) {
        return subject.type().equals(Grievance.CLOCKS);
    }

    void handled(@Observes ClockHandled handled) {
        if (handled.closing() ? leadsEnd(handled.subject()) : leadsFacts(handled.subject())) {
            throw new BusinessException("clockFollowsGrievance");
        }
    }

    void timeIsOver(@Observes ClockRanOut ranOut) {
        ranOut.subject()
                .filter(subject -> subject.type().equals(Grievance.CLOCKS))
                .map(ClockSubject::id)
                .flatMap(grievances::findUnasked)
                .ifPresent(
                        found ->
                                follow(
                                        found,
                                        clocks.get(ranOut.clockId()).getFacts().place().zone()));
    }

    private void follow(Grievances.Found found, ZoneId zone) {
        Grievance grievance = found.grievance();
        AgreementView agreement = agreements.find(grievance.getAgreementId()).orElseThrow();
        Course course =
                courses.course(
                        grievance,
                        courses.rules(agreement, zone),
                        grievances.entriesOf(grievance.getCaseId()));
        grievance.standsAt(course);
        following.follow(found.caseFile(), grievance, course, null);
    }
}
