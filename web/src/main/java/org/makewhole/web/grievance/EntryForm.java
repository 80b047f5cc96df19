package org.makewhole.web.grievance;

import java.io.Serializable;
import java.time.LocalDate;
import org.makewhole.grievance.NewEntry;
import org.makewhole.grievance.procedure.Answer;
import org.makewhole.grievance.procedure.EntryKind;

/** Something that happened, as it is being typed. */
public class EntryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private EntryKind kind;
    private LocalDate on;
    private Answer answer;
    private LocalDate until;
    private String people;
    private String words;
    private Long document;

    /** More time is for the side whose limit ran on that day. */
    NewEntry toEntry() {
        return new NewEntry(kind, on, answer, null, until, people, words, document);
    }

    public boolean isAnswering() {
        return kind == EntryKind.REPLY || kind == EntryKind.AWARD;
    }

    public boolean isExtending() {
        return kind == EntryKind.EXTENSION;
    }

    public boolean isNamingPeople() {
        return kind == EntryKind.MEETING
                || kind == EntryKind.HEARING
                || kind == EntryKind.PANEL
                || kind == EntryKind.STATEMENT;
    }

    /** Whether words have to be said: without them the entry says nothing. */
    public boolean isWordy() {
        return kind == EntryKind.STATEMENT
                || kind == EntryKind.SETTLEMENT
                || kind == EntryKind.WITHDRAWAL
                || kind == EntryKind.AWARD
                || kind == EntryKind.EXTENSION;
    }

    public Long getDocument() {
        return document;
    }

    public void setDocument(Long document) {
        this.document = document;
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public EntryKind getKind() {
        return kind;
    }

    public void setKind(EntryKind kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
