package org.makewhole.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.review.AuditFilter;
import org.makewhole.web.shared.ViewerBacking;

/** What the link of the list or of an export asks for. Links are typed by hand too. */
@Named
@RequestScoped
public class AuditRequest {
    private static final int LONGEST_SUBJECT = 160;

    @Inject private ViewerBacking viewer;

    private String person;
    private String action;
    private String subject;
    private String subjectId;
    private String from;
    private String to;
    private boolean refused;

    /** The filter meant; what cannot be read narrows nothing. */
    AuditFilter filter() {
        return new AuditFilter(
                number(person).orElse(null),
                chosenAction(),
                chosenSubject(),
                number(subjectId).orElse(null),
                day(from).map(this::begin).orElse(null),
                day(to).map(day -> begin(day.plusDays(1))).orElse(null),
                refused);
    }

    private String chosenAction() {
        return Stream.of(AuditAction.values())
                .map(Enum::name)
                .filter(name -> name.equals(action))
                .findFirst()
                .orElse(null);
    }

    private String chosenSubject() {
        if (subject == null || subject.isBlank()) {
            return null;
        }
        String text = subject.strip();
        return text.substring(0, Math.min(text.length(), LONGEST_SUBJECT));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(viewer.getZone()).toInstant();
    }

    static Optional<Long> number(String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(text.strip()));
        } catch (NumberFormatException typedByHand) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text)
                    .filter(day -> !day.isBlank())
                    .map(day -> LocalDate.parse(day.strip()))
                    .filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
        } catch (DateTimeException typedByHand) {
            return Optional.empty();
        }
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getSubjectId() {
        return subjectId;
    }

    public void setSubjectId(String subjectId) {
        this.subjectId = subjectId;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isRefused() {
        return refused;
    }

    public void setRefused(boolean refused) {
        this.refused = refused;
    }
}
