package org.makewhole.web.privacy;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.makewhole.consent.Recipient;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.privacy.erasure.ErasureService;
import org.makewhole.privacy.erasure.LegalHoldService;
import org.makewhole.privacy.erasure.PersonProtection;
import org.makewhole.privacy.erasure.PlaceHold;
import org.makewhole.privacy.person.PersonOfCase;
import org.makewhole.privacy.record.RecordJson;
import org.makewhole.privacy.record.RecordPdf;
import org.makewhole.privacy.record.WorkerRecord;
import org.makewhole.privacy.record.WorkerRecordService;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.Ids;
import org.omnifaces.util.Faces;

/** A claimant's own record, the holds on their data, and the request to forget them. */
@Named
@ViewScoped
public class PersonBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ErasureService erasures;
    @Inject private LegalHoldService holds;
    @Inject private WorkerRecordService records;

    private String id;
    private String worker;
    private PersonProtection person;
    private Recipient recipient = Recipient.WORKER;
    private ErasureGround ground;
    private boolean wholePerson = true;
    private String reason;
    private LocalDate lastDay;

    public void load() {
        person = erasures.get(Ids.parse(id), claimant());
    }

    /** Null for the first claimant of the case. */
    private Long claimant() {
        return worker == null || worker.isBlank() ? null : Ids.parse(worker);
    }

    public void pdf() throws IOException {
        WorkerRecord worker = records.getForExport(Ids.parse(id), claimant(), recipient, "PDF");
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        RecordWords words = new RecordWords(locale, worker.zone());
        Faces.sendFile(name(worker, "pdf"), true, out -> RecordPdf.write(worker, words, out));
    }

    public void json() throws IOException {
        WorkerRecord worker = records.getForExport(Ids.parse(id), claimant(), recipient, "JSON");
        Faces.sendFile(name(worker, "json"), true, out -> RecordJson.write(worker, out));
    }

    /** The case number only: a file's name must not give a person away. */
    private static String name(WorkerRecord worker, String extension) {
        return worker.caseNumber() + "-record." + extension;
    }

    public String place() {
        holds.place(Ids.parse(id), claimant(), new PlaceHold(wholePerson, reason, lastDay));
        return done("hold.placed");
    }

    public String release(long holdId, int version) {
        holds.release(Ids.parse(id), holdId, version);
        return done("hold.released");
    }

    public String ask() {
        erasures.ask(Ids.parse(id), claimant(), ground);
        return done("erase.asked");
    }

    public String decline(long requestId, int version) {
        erasures.decline(Ids.parse(id), requestId, version);
        return done("erase.declined");
    }

    private String done(String key) {
        Flash.done("privacyText", key);
        return "/privacy/person.xhtml?faces-redirect=true&id="
                + id
                + "&worker="
                + person.workerId();
    }

    public Recipient[] getRecipients() {
        return Recipient.values();
    }

    /** Those that a person can give. */
    public ErasureGround[] getGrounds() {
        return Stream.of(ErasureGround.values())
                .filter(one -> one != ErasureGround.SCHEDULE && one != ErasureGround.PERSON_ASKED)
                .toArray(ErasureGround[]::new);
    }

    public PersonProtection getPerson() {
        return person;
    }

    /** The other claimants of the case. */
    public List<PersonOfCase> getOthers() {
        return person.people().stream().filter(one -> one.workerId() != person.workerId()).toList();
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Recipient getRecipient() {
        return recipient;
    }

    public void setRecipient(Recipient recipient) {
        this.recipient = recipient;
    }

    public ErasureGround getGround() {
        return ground;
    }

    public void setGround(ErasureGround ground) {
        this.ground = ground;
    }

    public boolean isWholePerson() {
        return wholePerson;
    }

    public void setWholePerson(boolean wholePerson) {
        this.wholePerson = wholePerson;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
