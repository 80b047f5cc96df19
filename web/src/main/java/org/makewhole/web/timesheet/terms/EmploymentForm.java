package org.makewhole.web.timesheet.terms;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.Employment;
import org.makewhole.claim.facts.EndReason;
import org.makewhole.claim.facts.PayPeriodLength;

/** Pay periods, days off, and the beginning and end of an employment, as they are being typed. */
public class EmploymentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<DayOfWeek> furtherRestDays;
    private PayPeriodLength payPeriod;
    private LocalDate payPeriodStart;
    private LocalDate start;
    private EndReason endReason;
    private boolean statutory;
    private Integer restDay;
    private boolean publicHolidays;
    private LocalDate birthDate;
    private BigDecimal age;

    public EmploymentForm(ClaimFacts facts) {
        Employment told = facts.employment();
        payPeriod = told.payPeriod();
        payPeriodStart = told.payPeriodStart();
        start = told.start();
        endReason = told.endReason();
        statutory = Boolean.TRUE.equals(told.statutory());
        publicHolidays = told.hasPublicHolidays();
        List<DayOfWeek> days = told.restDays();
        restDay = days.isEmpty() ? null : days.get(0).getValue();
        furtherRestDays = new ArrayList<>(days.subList(Math.min(1, days.size()), days.size()));
        birthDate = told.birthDate();
        age = facts.age();
    }

    /** The facts with what stands in the fields. */
    public ClaimFacts into(ClaimFacts facts) {
        List<DayOfWeek> days = new ArrayList<>();
        if (restDay != null && restDay >= 1 && restDay <= DayOfWeek.SUNDAY.getValue()) {
            days.add(DayOfWeek.of(restDay));
            furtherRestDays.stream().filter(day -> !days.contains(day)).forEach(days::add);
        }
        Employment told =
                new Employment(
                        payPeriod,
                        payPeriodStart,
                        start,
                        birthDate,
                        endReason,
                        statutory ? Boolean.TRUE : null,
                        days,
                        publicHolidays ? Boolean.TRUE : null,
                        publicHolidays ? facts.employment().holidays() : List.of());
        return facts.withEmployment(told).withAge(age);
    }

    /** Whether anything is told, so that the fields are to be seen. */
    public boolean isTold() {
        return Stream.of(payPeriod, payPeriodStart, start, endReason, restDay, birthDate, age)
                        .anyMatch(each -> each != null)
                || statutory
                || publicHolidays;
    }

    public PayPeriodLength[] getPayPeriods() {
        return PayPeriodLength.values();
    }

    public EndReason[] getEndReasons() {
        return EndReason.values();
    }

    public PayPeriodLength getPayPeriod() {
        return payPeriod;
    }

    public void setPayPeriod(PayPeriodLength payPeriod) {
        this.payPeriod = payPeriod;
    }

    public LocalDate getPayPeriodStart() {
        return payPeriodStart;
    }

    public void setPayPeriodStart(LocalDate payPeriodStart) {
        this.payPeriodStart = payPeriodStart;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public EndReason getEndReason() {
        return endReason;
    }

    public void setEndReason(EndReason endReason) {
        this.endReason = endReason;
    }

    public boolean isStatutory() {
        return statutory;
    }

    public void setStatutory(boolean statutory) {
        this.statutory = statutory;
    }

    /** Weekly day of rest, 1 for Monday; null for none. */
    public Integer getRestDay() {
        return restDay;
    }

    public void setRestDay(Integer restDay) {
        this.restDay = restDay;
    }

    public boolean isPublicHolidays() {
        return publicHolidays;
    }

    public void setPublicHolidays(boolean publicHolidays) {
        this.publicHolidays = publicHolidays;
    }

    /** Of the worker; where it is told, the age is not. */
    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public BigDecimal getAge() {
        return age;
    }

    public void setAge(BigDecimal age) {
        this.age = age;
    }
}
