package org.makewhole.web.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.deadline.count.Extension;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Suspension;
import org.makewhole.deadline.count.Trigger;

/** What a person tells of the day that starts a limit, and of what happened since. */
public class TimeLimitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate trigger;
    private String time;
    private LocalDate happened;
    private String country;
    private String region;
    private LocalDate suspendedFrom;
    private LocalDate suspendedTo;
    private LocalDate extendedUntil;
    private LocalDate firstSession;
    private LocalDate secondSession;
    private LocalDate thirdSession;

    /**
     * The facts for the engine.
     *
     * @param officeCountry where the office is, unless another country was chosen
     * @param reason of suspensions and extensions, for the steps in words
     * @throws IllegalArgumentException when they cannot be
     */
    Facts facts(String officeCountry, ZoneId zone, String reason) {
        List<Suspension> suspensions = new ArrayList<>();
        if (suspendedFrom != null) {
            suspensions.add(
                    new Suspension(suspendedFrom, Optional.ofNullable(suspendedTo), reason));
        }
        return new Facts(
                new Trigger(
                        trigger, filled(time).map(LocalTime::parse), Optional.ofNullable(happened)),
                new Place(
                        filled(country).orElse(officeCountry),
                        filled(region).map(code -> code.toUpperCase(Locale.ROOT)),
                        zone,
                        List.of()),
                suspensions,
                extendedUntil == null ? List.of() : List.of(Extension.until(extendedUntil, reason)),
                Stream.of(firstSession, secondSession, thirdSession)
                        .filter(Objects::nonNull)
                        .toList(),
                Optional.empty());
    }

    /**
     * The facts of a clock that is entered now, kept at an office unless another place was chosen.
     *
     * @throws java.time.DateTimeException for a time that is none
     */
    Facts facts(Place office) {
        boolean elsewhere =
                filled(country).filter(code -> !code.equals(office.country())).isPresent();
        Place place =
                new Place(
                        filled(country).orElse(office.country()),
                        filled(region)
                                .map(code -> code.toUpperCase(Locale.ROOT))
                                .or(() -> elsewhere ? Optional.empty() : office.region()),
                        office.zone(),
                        elsewhere ? List.of() : office.closures());
        return new Facts(
                new Trigger(
                        trigger, filled(time).map(LocalTime::parse), Optional.ofNullable(happened)),
                place,
                List.of(),
                List.of(),
                Stream.of(firstSession, secondSession, thirdSession)
                        .filter(Objects::nonNull)
                        .toList(),
                Optional.empty());
    }

    /** What was typed, to see whether it was changed since. */
    String typed() {
        return Stream.of(
                        trigger,
                        time,
                        happened,
                        country,
                        region,
                        firstSession,
                        secondSession,
                        thirdSession)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    private static Optional<String> filled(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    public LocalDate getTrigger() {
        return trigger;
    }

    public void setTrigger(LocalDate trigger) {
        this.trigger = trigger;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public LocalDate getHappened() {
        return happened;
    }

    public void setHappened(LocalDate happened) {
        this.happened = happened;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public LocalDate getSuspendedFrom() {
        return suspendedFrom;
    }

    public void setSuspendedFrom(LocalDate suspendedFrom) {
        this.suspendedFrom = suspendedFrom;
    }

    public LocalDate getSuspendedTo() {
        return suspendedTo;
    }

    public void setSuspendedTo(LocalDate suspendedTo) {
        this.suspendedTo = suspendedTo;
    }

    public LocalDate getExtendedUntil() {
        return extendedUntil;
    }

    public void setExtendedUntil(LocalDate extendedUntil) {
        this.extendedUntil = extendedUntil;
    }

    public LocalDate getFirstSession() {
        return firstSession;
    }

    public void setFirstSession(LocalDate firstSession) {
        this.firstSession = firstSession;
    }

    public LocalDate getSecondSession() {
        return secondSession;
    }

    public void setSecondSession(LocalDate secondSession) {
        this.secondSession = secondSession;
    }

    public LocalDate getThirdSession() {
        return thirdSession;
    }

    public void setThirdSession(LocalDate thirdSession) {
        this.thirdSession = thirdSession;
    }
}
