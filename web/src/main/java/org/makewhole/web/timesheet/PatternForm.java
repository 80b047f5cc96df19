package org.makewhole.web.timesheet;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.calendar.PublicHoliday;
import org.makewhole.calendar.PublicHolidays;
import org.makewhole.claim.facts.Shift;

/**
 * "Monday to Saturday from 8 to 8, an hour's break, from ... to ...": planned here, filled in by
 * timesheet.js.
 */
public class PatternForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long LONGEST_IN_DAYS = 20 * 366L;
    private static final BigDecimal DAY = new BigDecimal(24);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private LocalDate from;
    private LocalDate until;
    private final Map<DayOfWeek, Boolean> worked = new EnumMap<>(DayOfWeek.class);
    private String start = "08:00";
    private String end = "17:00";
    private BigDecimal breakMinutes;
    private BigDecimal hours;
    private BigDecimal low;
    private BigDecimal high;
    private boolean holidaysOff;
    private Plan plan;

    public PatternForm() {
        for (DayOfWeek day : DayOfWeek.values()) {
            worked.put(day, day.compareTo(DayOfWeek.SATURDAY) < 0);
        }
    }

    /**
     * What would be filled in.
     *
     * @param cells text of the cell by day
     * @param hours in all
     * @param holidays public holidays that would have been working days
     */
    public record Plan(Map<LocalDate, String> cells, BigDecimal hours, List<NamedDay> holidays)
            implements Serializable {

        public int days() {
            return cells.size();
        }

        /** The cells for timesheet.js. */
        public String json() {
            JsonObjectBuilder json = Json.createObjectBuilder();
            cells.forEach((day, cell) -> json.add(day.toString(), cell));
            return json.build().toString();
        }
    }

    /** A public holiday with its name. */
    public record NamedDay(LocalDate day, String name) implements Serializable {}

    /**
     * Plans the days; what is wrong is told at its field.
     *
     * @param jurisdiction ISO 3166 code of the place of work
     */
    public void plan(String jurisdiction, LocalDate today) {
        plan = null;
        Optional<WorkedHours> ofDay = hoursOfDay();
        if (isPeriod(today) && ofDay.isPresent() && isWeek()) {
            WorkPattern pattern = new WorkPattern(from, until, weekdays(), ofDay.get());
            List<NamedDay> holidays = holidays(jurisdiction, pattern);
            Set<LocalDate> off =
                    holidaysOff
                            ? holidays.stream().map(NamedDay::day).collect(Collectors.toSet())
                            : Set.of();
            Map<LocalDate, String> cells = pattern.cells(off);
            plan =
                    new Plan(
                            cells,
                            perDay(ofDay.get()).multiply(BigDecimal.valueOf(cells.size())),
                            holidays);
        }
    }

    private static List<NamedDay> holidays(String jurisdiction, WorkPattern pattern) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Optional<String> region =
                jurisdiction.length() > 3
                        ? Optional.of(jurisdiction.substring(3))
                        : Optional.empty();
        return PublicHolidays.between(
                        jurisdiction.substring(0, 2), region, pattern.from(), pattern.until())
                .stream()
                .filter(PublicHoliday::isWholeDay)
                .filter(holiday -> pattern.days().contains(holiday.date().getDayOfWeek()))
                .map(holiday -> new NamedDay(holiday.date(), holiday.name(language)))
                .toList();
    }

    private boolean isPeriod(LocalDate today) {
        if (from == null || until == null) {
            refuse(from == null ? "from" : "until", "refused.MISSING");
        } else if (until.isBefore(from)) {
            refuse("until", "refused.ENDS_BEFORE_IT_BEGINS");
        } else if (until.isAfter(today)) {
            refuse("until", "refused.IN_FUTURE");
        } else if (from.plusDays(LONGEST_IN_DAYS).isBefore(until)) {
            refuse("until", "refused.OUT_OF_RANGE");
        } else {
            return true;
        }
        return false;
    }

    private boolean isWeek() {
        if (weekdays().isEmpty()) {
            refuse("noDays", "pattern.noDays");
        }
        return !weekdays().isEmpty();
    }

    /** By hours if they are given, else by times of the day. */
    private Optional<WorkedHours> hoursOfDay() {
        if (hours != null || low != null || high != null) {
            return estimated();
        }
        Optional<LocalTime> begin = time("start", start);
        Optional<LocalTime> finish = time("end", end);
        if (begin.isEmpty() || finish.isEmpty()) {
            return Optional.empty();
        }
        Integer pause = breakMinutes == null ? null : breakMinutes.intValue();
        if (pause != null && (pause < 0 || pause >= minutes(begin.get(), finish.get()))) {
            refuse("breakMinutes", "refused.BREAK_TOO_LONG");
            return Optional.empty();
        }
        return Optional.of(
                new WorkedHours(
                        null,
                        null,
                        null,
                        null,
                        List.of(new Shift(begin.get(), finish.get(), pause))));
    }

    private Optional<WorkedHours> estimated() {
        List<BigDecimal> given = new ArrayList<>();
        for (BigDecimal each : new BigDecimal[] {low, hours, high}) {
            if (each != null) {
                given.add(each);
            }
        }
        boolean ranged = low != null && high != null;
        boolean halfRange = (low == null) != (high == null);
        if (halfRange) {
            refuse(low == null ? "low" : "high", "refused.MISSING");
        } else if (given.stream().anyMatch(each -> each.signum() < 0 || each.compareTo(DAY) > 0)) {
            refuse("hours", "refused.TOO_LARGE");
        } else if (!given.equals(given.stream().sorted().toList())) {
            refuse("hours", "refused.NOT_BETWEEN");
        } else {
            return Optional.of(
                    new WorkedHours(
                            null, hours, ranged ? low : null, ranged ? high : null, List.of()));
        }
        return Optional.empty();
    }

    private static long minutes(LocalTime begin, LocalTime finish) {
        long minutes = Duration.between(begin, finish).toMinutes();
        return minutes <= 0 ? minutes + Duration.ofDays(1).toMinutes() : minutes;
    }

    private static BigDecimal perDay(WorkedHours ofDay) {
        if (ofDay.shifts().isEmpty()) {
            return ofDay.hours() != null
                    ? ofDay.hours()
                    : ofDay.low().add(ofDay.high()).divide(BigDecimal.valueOf(2));
        }
        Shift shift = ofDay.shifts().get(0);
        int pause = shift.breakMinutes() == null ? 0 : shift.breakMinutes();
        return BigDecimal.valueOf(minutes(shift.start(), shift.end()) - pause)
                .divide(SIXTY, 2, RoundingMode.HALF_UP);
    }

    private Optional<LocalTime> time(String field, String text) {
        try {
            return Optional.of(LocalTime.parse(text == null ? "" : text.strip()).withSecond(0));
        } catch (DateTimeParseException notATime) {
            refuse(field, "sheet.problem.time");
            return Optional.empty();
        }
    }

    private Set<DayOfWeek> weekdays() {
        Set<DayOfWeek> set = EnumSet.noneOf(DayOfWeek.class);
        worked.forEach(
                (day, works) -> {
                    if (Boolean.TRUE.equals(works)) {
                        set.add(day);
                    }
                });
        return set;
    }

    private static void refuse(String field, String key) {
        String text = SheetTexts.get(key);
        FacesContext.getCurrentInstance()
                .addMessage(
                        "claim:pattern-" + field,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** What would be filled in; null until it was planned. */
    public Plan getPlan() {
        return plan;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** On which days there was work; the page writes into it. */
    public Map<DayOfWeek, Boolean> getWorked() {
        return worked;
    }

    public DayOfWeek[] getAllDays() {
        return DayOfWeek.values();
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public BigDecimal getBreakMinutes() {
        return breakMinutes;
    }

    public void setBreakMinutes(BigDecimal breakMinutes) {
        this.breakMinutes = breakMinutes;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public BigDecimal getLow() {
        return low;
    }

    public void setLow(BigDecimal low) {
        this.low = low;
    }

    public BigDecimal getHigh() {
        return high;
    }

    public void setHigh(BigDecimal high) {
        this.high = high;
    }

    public boolean isHolidaysOff() {
        return holidaysOff;
    }

    public void setHolidaysOff(boolean holidaysOff) {
        this.holidaysOff = holidaysOff;
    }
}
