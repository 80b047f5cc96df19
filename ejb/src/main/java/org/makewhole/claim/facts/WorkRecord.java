package org.makewhole.claim.facts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Work at the grain that is remembered: a day ({@code date}), the total of a week ({@code weekOf}),
 * or a pattern ({@code from}, {@code until}), whose hours are those of one day.
 *
 * @param date a day
 * @param weekOf any day of a week
 * @param from first day of a pattern
 * @param until last day of a pattern
 * @param daysPerWeek days worked in each week: of a pattern, counted from the first day of the
 *     week; of a weekly total, how many there were; null for all days, or not known
 * @param hours worked; null with shifts, or with an estimate whose middle counts
 * @param hoursLow at least; null when the hours are no estimate
 * @param hoursHigh at most; null when the hours are no estimate
 * @param shifts of the day; empty when only hours are known
 * @param evidence null when nobody said
 * @param counts what was counted beside the hours; null for nothing
 */
public record WorkRecord(
        LocalDate date,
        LocalDate weekOf,
        LocalDate from,
        LocalDate until,
        Integer daysPerWeek,
        BigDecimal hours,
        BigDecimal hoursLow,
        BigDecimal hoursHigh,
        List<Shift> shifts,
        Evidence evidence,
        WorkCounts counts)
        implements Serializable {

    public WorkRecord {
        shifts = shifts == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(shifts));
    }

    /** Work of which nothing was counted beside the hours. */
    public WorkRecord(
            LocalDate date,
            LocalDate weekOf,
            LocalDate from,
            LocalDate until,
            Integer daysPerWeek,
            BigDecimal hours,
            BigDecimal hoursLow,
            BigDecimal hoursHigh,
            List<Shift> shifts,
            Evidence evidence) {
        this(
                date,
                weekOf,
                from,
                until,
                daysPerWeek,
                hours,
                hoursLow,
                hoursHigh,
                shifts,
                evidence,
                null);
    }

    /** A day with its hours. */
    public static WorkRecord day(LocalDate date, BigDecimal hours) {
        return new WorkRecord(date, null, null, null, null, hours, null, null, null, null);
    }

    /** A day with its shifts. */
    public static WorkRecord day(LocalDate date, List<Shift> shifts) {
        return new WorkRecord(date, null, null, null, null, null, null, null, shifts, null);
    }

    /** The total of a week. */
    public static WorkRecord week(LocalDate weekOf, BigDecimal hours) {
        return new WorkRecord(null, weekOf, null, null, null, hours, null, null, null, null);
    }

    /** The same with hours that are no estimate. */
    public WorkRecord withHours(BigDecimal other) {
        return new WorkRecord(
                date, weekOf, from, until, daysPerWeek, other, null, null, null, evidence, counts);
    }

    /** The same resting on something. */
    public WorkRecord restingOn(Evidence proof) {
        return new WorkRecord(
                date,
                weekOf,
                from,
                until,
                daysPerWeek,
                hours,
                hoursLow,
                hoursHigh,
                shifts,
                proof,
                counts);
    }

    /** The same between other days. */
    WorkRecord during(LocalDate first, LocalDate last) {
        return new WorkRecord(
                date,
                weekOf,
                first,
                last,
                daysPerWeek,
                hours,
                hoursLow,
                hoursHigh,
                shifts,
                evidence,
                counts);
    }

    /** The same with what was counted beside the hours. */
    public WorkRecord with(WorkCounts other) {
        return new WorkRecord(
                date,
                weekOf,
                from,
                until,
                daysPerWeek,
                hours,
                hoursLow,
                hoursHigh,
                shifts,
                evidence,
                other);
    }

    /** How the work is remembered. */
    public enum Grain {
        DAY,
        WEEK,
        PATTERN
    }

    /** How the work is remembered; null while neither day, week nor pattern is given. */
    @JsonIgnore
    public Grain grain() {
        if (date != null) {
            return Grain.DAY;
        }
        if (weekOf != null) {
            return Grain.WEEK;
        }
        return from != null || until != null ? Grain.PATTERN : null;
    }

    /** Whether the hours are an estimate with a range. */
    @JsonIgnore
    public boolean isEstimate() {
        return hoursLow != null || hoursHigh != null;
    }
}
