package org.makewhole.web.grievance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.agreement.AgreementArticle;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.grievance.Complaint;
import org.makewhole.grievance.Discipline;
import org.makewhole.grievance.FileGrievance;
import org.makewhole.grievance.GrievanceIssue;
import org.makewhole.grievance.GrievanceKind;
import org.makewhole.grievance.GrievanceView;
import org.makewhole.grievance.Measure;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;

/** A grievance as a steward types it. */
public class FilingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String requestKey = UUID.randomUUID().toString();
    private Long agreementId;
    private GrievanceKind kind = GrievanceKind.INDIVIDUAL;
    private String grievor;
    private String phone;
    private String names;
    private String facts;
    private LocalDate incidentOn;
    private LocalDate knownOn;
    private String workplace;
    private String articles;
    private GrievanceIssue issue;
    private String remedy;
    private LocalDate filedOn;
    private String employerName;
    private String employerCity;
    private Sector sector;
    private int firstStep = 1;
    private Measure measure;
    private LocalDate measureOn;
    private LocalDate earlierMeasureOn;
    private Visibility visibility = Visibility.ORGANIZATION;

    /** Takes over the employer that a form under an agreement starts from. */
    void startFrom(EmployerDetails employer) {
        employerName = employer.name();
        employerCity = employer.city();
        sector = employer.sector();
    }

    /**
     * @param edition of the agreement, by the day of the incident
     * @param articleIds of the numbers that were typed
     * @param country of the agreement
     */
    FileGrievance toCommand(long edition, List<Long> articleIds, String country) {
        return new FileGrievance(
                edition,
                kind,
                grievors(),
                new EmployerDetails(employerName, null, employerCity, country, sector),
                toComplaint(articleIds),
                firstStep,
                filedOn,
                visibility,
                requestKey);
    }

    /** What is complained of, with the articles of the numbers that were typed. */
    Complaint toComplaint(List<Long> articleIds) {
        return new Complaint(
                issue,
                incidentOn,
                knownOn,
                articleIds,
                workplace,
                facts,
                remedy,
                new Discipline(measure, measureOn, earlierMeasureOn));
    }

    /** Starts from what was filed, to be corrected. */
    void startFrom(GrievanceView filed) {
        agreementId = filed.agreement().id();
        kind = filed.grievance().getKind();
        facts = filed.grievance().getFacts();
        incidentOn = filed.grievance().getIncidentOn();
        knownOn = filed.grievance().getKnownOn();
        workplace = filed.grievance().getWorkplace();
        issue = filed.grievance().getIssue();
        remedy = filed.grievance().getRemedy();
        measure = filed.grievance().discipline().measure();
        measureOn = filed.grievance().discipline().measureOn();
        earlierMeasureOn = filed.grievance().discipline().earlierOn();
        articles =
                filed.articles().stream()
                        .map(AgreementArticle::getNumber)
                        .collect(Collectors.joining(", "));
    }

    /** One name, or one in each line. */
    private List<WorkerDetails> grievors() {
        return switch (kind) {
            case POLICY -> List.of();
            case INDIVIDUAL ->
                    grievor == null || grievor.isBlank()
                            ? List.of()
                            : List.of(new WorkerDetails(grievor.strip(), phone, null));
            case GROUP ->
                    Stream.of(names == null ? new String[0] : names.split("\\R"))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .map(name -> new WorkerDetails(name, null, null))
                            .toList();
        };
    }

    public GrievanceKind[] getKinds() {
        return GrievanceKind.values();
    }

    public GrievanceIssue[] getIssues() {
        return GrievanceIssue.values();
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public Visibility[] getVisibilities() {
        return Visibility.values();
    }

    public String getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(String requestKey) {
        this.requestKey = requestKey;
    }

    public Long getAgreementId() {
        return agreementId;
    }

    public void setAgreementId(Long agreementId) {
        this.agreementId = agreementId;
    }

    public GrievanceKind getKind() {
        return kind;
    }

    public void setKind(GrievanceKind kind) {
        this.kind = kind;
    }

    public String getGrievor() {
        return grievor;
    }

    public void setGrievor(String grievor) {
        this.grievor = grievor;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public LocalDate getIncidentOn() {
        return incidentOn;
    }

    public void setIncidentOn(LocalDate incidentOn) {
        this.incidentOn = incidentOn;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    public void setKnownOn(LocalDate knownOn) {
        this.knownOn = knownOn;
    }

    public String getWorkplace() {
        return workplace;
    }

    public void setWorkplace(String workplace) {
        this.workplace = workplace;
    }

    public String getArticles() {
        return articles;
    }

    public void setArticles(String articles) {
        this.articles = articles;
    }

    public GrievanceIssue getIssue() {
        return issue;
    }

    public void setIssue(GrievanceIssue issue) {
        this.issue = issue;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    public String getEmployerName() {
        return employerName;
    }

    public void setEmployerName(String employerName) {
        this.employerName = employerName;
    }

    public String getEmployerCity() {
        return employerCity;
    }

    public void setEmployerCity(String employerCity) {
        this.employerCity = employerCity;
    }

    public Sector getSector() {
        return sector;
    }

    public void setSector(Sector sector) {
        this.sector = sector;
    }

    public int getFirstStep() {
        return firstStep;
    }

    public void setFirstStep(int firstStep) {
        this.firstStep = firstStep;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }

    public LocalDate getMeasureOn() {
        return measureOn;
    }

    public void setMeasureOn(LocalDate measureOn) {
        this.measureOn = measureOn;
    }

    public LocalDate getEarlierMeasureOn() {
        return earlierMeasureOn;
    }

    public void setEarlierMeasureOn(LocalDate earlierMeasureOn) {
        this.earlierMeasureOn = earlierMeasureOn;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }
}
