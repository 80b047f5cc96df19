package org.makewhole.wage.remark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.hours.WorkedTime;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.ClockTime;

/** Days and times of a claim that a slip may have moved: they count as they were told. */
final class DayRemarks {

    private final JsonNode json;
    private final ClaimInput claim;
    private final List<Remark> remarks = new ArrayList<>();

    private DayRemarks(JsonNode json, ClaimInput claim) {
        this.json = json;
        this.claim = claim;
    }

    static List<Remark> of(JsonNode json, ClaimInput claim) {
        DayRemarks days = new DayRemarks(json, claim);
        days.overlaps();
        days.work();
        days.holidays();
        return days.remarks;
    }

    /** A shift over midnight that goes on when that of the next day has begun. */
    private void overlaps() {
        WorkedTime before = null;
        int found = 0;
        LocalDate first = null;
        for (ClaimWeek week : claim.weeks()) {
            for (int day = 0; day < ClaimWeek.DAYS; day++) {
                WorkedTime time = week.times[day];
                if (before != null && time != null && overlap(before, time)) {
                    first = first == null ? week.start.plusDays(day) : first;
                    found++;
                }
                before = time;
            }
        }
        if (found > 0) {
            remarks.add(
                    new Remark(
                            RemarkKind.OVERLAPPING_SHIFTS,
                            "The shifts of "
                                    + first.minusDays(1)
                                    + " go on when those of "
                                    + first
                                    + " have begun"
                                    + (found > 1 ? ", and so on " + (found - 1) + " more days" : "")
                                    + ": the hours of both count.",
                            first.minusDays(1),
                            first,
                            found - 1));
        }
    }

    private static boolean overlap(WorkedTime before, WorkedTime time) {
        int end =
                before.stretches().stream().mapToInt(WorkedTime.Stretch::end).max().orElse(0)
                        - ClockTime.DAY;
        return time.stretches().stream().anyMatch(each -> each.start() < end);
    }

    private void work() {
        DayOfWeek first = claim.weeks().get(0).start.getDayOfWeek();
        boolean told = false;
        int number = 0;
        for (JsonNode each : json.path("work")) {
            LocalDate until = date(each, "until");
            LocalDate end = claim.employmentEnd();
            if (until != null && end != null && until.isAfter(end)) {
                remarks.add(
                        new Remark(
                                RemarkKind.WORK_AFTER_END,
                                "work["
                                        + number
                                        + "] goes on until "
                                        + until
                                        + ", after employmentEnd "
                                        + end
                                        + ": its days after the end count too.",
                                until,
                                end));
            }
            LocalDate week = date(each, "weekOf");
            if (!told && week != null && week.getDayOfWeek() != first) {
                told = true;
                remarks.add(
                        new Remark(
                                RemarkKind.WITHIN_WEEK,
                                "work["
                                        + number
                                        + "].weekOf "
                                        + week
                                        + " is a "
                                        + name(week.getDayOfWeek())
                                        + ": the week that holds it was taken, from "
                                        + name(first)
                                        + " on (weekStart).",
                                week,
                                first));
            }
            number++;
        }
    }

    private void holidays() {
        Set<LocalDate> seen = new HashSet<>();
        for (JsonNode each : json.at("/calendar/holidays")) {
            LocalDate date = date(each, "date");
            if (date != null && !seen.add(date)) {
                remarks.add(
                        new Remark(
                                RemarkKind.HOLIDAY_TWICE,
                                "calendar.holidays tells of "
                                        + date
                                        + " twice: the last one counts. A kind of both together is"
                                        + " one of the pack's, where it has it.",
                                date));
            }
        }
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static LocalDate date(JsonNode object, String field) {
        return new Arguments(object, "").findDate(field).orElse(null);
    }
}
