package org.makewhole.grievance.report;

import java.util.List;
import java.util.Map;

/**
 * The figures of grievances.
 *
 * @param byStep open ones, by the step where they are
 * @param byAge open ones; every age, also with none
 * @param overdueUnion open ones where the union is late
 * @param overdueEmployer open ones where the employer is late
 */
public record GrievanceReport(
        Tally all,
        List<Tally> byStep,
        List<Tally> byArticle,
        List<Tally> byWorkplace,
        List<Tally> bySteward,
        Map<Age, Integer> byAge,
        List<Pace> paces,
        int overdueUnion,
        int overdueEmployer) {}
