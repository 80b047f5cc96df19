package org.makewhole.grievance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.grievance.procedure.Answer;
import org.makewhole.grievance.procedure.EntryKind;
import org.makewhole.grievance.procedure.Happening;
import org.makewhole.grievance.procedure.Side;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** Something that happened in the course of a grievance, as it was entered. */
@Entity
@Table(name = "grievance_entry")
@StoredAfter(CaseFile.class)
public class GrievanceEntry extends TenantEntity {
    /** Type of the clocks of meetings and hearings to come. */
    static final String CLOCKS = "GRIEVANCE_DAY";

    public static final int WHY_LENGTH = 400;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private int step;

    @Column(name = "on_day")
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "until_day")
    private LocalDate until;

    @Convert(Sealed.CONVERTER)
    private Sealed people;

    @Convert(Sealed.CONVERTER)
    private Sealed words;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private Long enteredBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "entered_by_name")
    private Sealed enteredByName;

    @Column(name = "struck_at")
    private Instant struckAt;

    @Column(name = "struck_by")
    private Long struckBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "struck_why")
    private Sealed struckWhy;

    @Column(name = "evidence_id")
    private Long evidenceId;

    protected GrievanceEntry() {}

    /**
     * @param step at which it happened, counted from 1
     */
    public GrievanceEntry(Long caseId, int step, NewEntry entry, Author author, Instant at) {
        this.caseId = caseId;
        this.kind = entry.kind();
        this.step = step;
        this.happenedOn = entry.on();
        this.answer = entry.answer();
        this.side = entry.side();
        this.until = entry.until();
        this.people = seal(blankToNull(entry.people()));
        this.words = seal(blankToNull(entry.words()));
        this.evidenceId = entry.evidenceId();
        this.enteredAt = at;
        this.enteredBy = author.accountId();
        this.enteredByName = seal(author.name());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** It was wrong: from now on it counts for nothing. */
    void strike(String why, Author author, Instant at) {
        if (isStruck()) {
            throw new BusinessException("entryStruck");
        }
        struckAt = at;
        struckBy = author.accountId();
        struckWhy = seal(why.strip());
    }

    public boolean isStruck() {
        return struckAt != null;
    }

    public Happening happening() {
        Happening happening = new Happening(kind, step, happenedOn, answer, side, until);
        return kind == EntryKind.EXTENSION ? happening.writtenIn(open(words)) : happening;
    }

    public Long getCaseId() {
        return caseId;
    }

    public EntryKind getKind() {
        return kind;
    }

    public int getStep() {
        return step;
    }

    public LocalDate getOn() {
        return happenedOn;
    }

    public Answer getAnswer() {
        return answer;
    }

    public Side getSide() {
        return side;
    }

    public LocalDate getUntil() {
        return until;
    }

    public String getPeople() {
        return open(people);
    }

    public String getWords() {
        return open(words);
    }

    /** The file of the case that shows it; null for none. */
    public Long getEvidenceId() {
        return evidenceId;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public String getEnteredByName() {
        return open(enteredByName);
    }

    public String getStruckWhy() {
        return open(struckWhy);
    }
}
