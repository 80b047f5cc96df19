package org.makewhole.claimimport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.audit.Author;
import org.makewhole.audit.Authors;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.CaseNumberRun;
import org.makewhole.casefile.CaseNumbers;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.CaseStatusChange;
import org.makewhole.casefile.OpenCase;
import org.makewhole.casefile.Origin;
import org.makewhole.casefile.PastCase;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.claimimport.row.ImportedClaim;
import org.makewhole.claimimport.row.ImportedLine;
import org.makewhole.claimimport.row.SectorGuess;
import org.makewhole.party.Employer;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.PartyService;
import org.makewhole.party.Worker;
import org.makewhole.party.WorkerDetails;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.outcome.OutcomeService;
import org.makewhole.remedy.outcome.PastOutcome;

/** Stores a portion of claims as cases, with a fixed number of queries however many they are. */
@Dependent
class ClaimsWriter {
    @Inject private PartyService parties;
    @Inject private CaseNumbers numbers;
    @Inject private CaseFileService cases;
    @Inject private RemedyService remedies;
    @Inject private OutcomeService outcomes;
    @Inject private Authors authors;
    @Inject private ImportRuns runs;

    void write(List<ImportedClaim> claims, ImportPlan plan) {
        List<OpenCase> openings = openings(claims, plan);
        List<String> caseNumbers = numbers(openings);
        Author author = authors.current();
        List<PastCase> stored = new ArrayList<>();
        Map<CaseFile, List<PostMoney>> money = new LinkedHashMap<>();
        Map<CaseFile, PastOutcome> ended = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            PastCase past = new PastCase(caseNumbers.get(i), openings.get(i));
            takeStatus(past, claims.get(i), plan, author);
            stored.add(past);
            money.put(past.caseFile(), postings(claims.get(i)));
            findOutcome(claims.get(i)).ifPresent(one -> ended.put(past.caseFile(), one));
        }
        cases.takeOver(stored);
        remedies.takeOver(money);
        outcomes.takeOver(ended);
    }

    /** How the register says that it ended, where its word is clear. */
    private static Optional<PastOutcome> findOutcome(ImportedClaim claim) {
        return PastOutcome.of(claim.text(ImportField.STATUS), claim.closedOn().orElse(null));
    }

    /** The parties go to the database at once, because the cases will refer to their ids. */
    private List<OpenCase> openings(List<ImportedClaim> claims, ImportPlan plan) {
        Map<ImportedClaim, EmployerDetails> respondents = new HashMap<>();
        claims.forEach(claim -> respondents.put(claim, respondent(claim, plan.country())));
        Map<EmployerDetails, Employer> employers =
                parties.findOrAddEmployers(new LinkedHashSet<>(respondents.values()));
        List<OpenCase> openings = new ArrayList<>();
        for (ImportedClaim claim : claims) {
            openings.add(
                    new OpenCase(
                            CaseKind.WAGE_CLAIM,
                            claimant(claim),
                            employers.get(respondents.get(claim)),
                            plan.place(),
                            claim.openedOn(),
                            null,
                            summary(claim),
                            origin(claim, plan),
                            plan.visibility()));
        }
        runs.flush();
        return openings;
    }

    private static Origin origin(ImportedClaim claim, ImportPlan plan) {
        String words = claim.text(ImportField.STATUS);
        return new Origin(plan.source(), claim.caseNumber(), words.isEmpty() ? null : words);
    }

    private static EmployerDetails respondent(ImportedClaim claim, String country) {
        String name = claim.text(ImportField.RESPONDENT_NAME);
        return new EmployerDetails(
                name.isEmpty() ? EmployerDetails.NOT_RECORDED : name,
                name.isEmpty() ? null : claim.text(ImportField.RESPONDENT_TRADE_NAME),
                name.isEmpty() ? null : claim.text(ImportField.RESPONDENT_CITY),
                country,
                SectorGuess.of(claim.text(ImportField.SECTOR)));
    }

    private Worker claimant(ImportedClaim claim) {
        String name = claim.text(ImportField.CLAIMANT_NAME);
        return name.isEmpty() ? null : parties.addWorker(new WorkerDetails(name, null, null));
    }

    /**
     * The register's own words for the violations, which a posting keeps only if there is money.
     */
    private static String summary(ImportedClaim claim) {
        Set<String> words =
                claim.lines().stream()
                        .map(ImportedLine::violationText)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        String summary = String.join("; ", words);
        if (summary.isEmpty()) {
            return null;
        }
        return summary.length() <= CaseFile.SUMMARY_LENGTH
                ? summary
                : summary.substring(0, CaseFile.SUMMARY_LENGTH - 1) + "…";
    }

    private static void takeStatus(
            PastCase past, ImportedClaim claim, ImportPlan plan, Author author) {
        CaseStatus status = CaseStatus.valueOf(claim.status());
        String words = claim.text(ImportField.STATUS);
        if (status == CaseStatus.INTAKE && words.isEmpty()) {
            return;
        }
        String reason = words.isEmpty() ? plan.source() : plan.source() + ": " + words;
        past.takenOver(
                status,
                claim.closedOn().orElse(null),
                reason.substring(0, Math.min(reason.length(), CaseStatusChange.REASON_LENGTH)),
                author);
    }

    private static List<PostMoney> postings(ImportedClaim claim) {
        List<PostMoney> postings = new ArrayList<>();
        for (ImportedLine line : claim.lines()) {
            ImportField.amounts()
                    .forEach(
                            field ->
                                    line.amount(field)
                                            .map(amount -> posting(claim, line, field, amount))
                                            .ifPresent(postings::add));
        }
        return postings;
    }

    private static PostMoney posting(
            ImportedClaim claim, ImportedLine line, ImportField field, BigDecimal amount) {
        LocalDate settled = claim.closedOn().orElse(claim.openedOn());
        LocalDate on =
                switch (field.stage()) {
                    case CLAIMED, COMPUTED -> claim.openedOn();
                    case AWARDED, AGREED -> settled;
                    case PAID -> line.paidOn().orElse(settled);
                };
        String note = line.violationText().isEmpty() ? null : line.violationText();
        return new PostMoney(line.violation(), field.stage(), amount, on, note, null)
                .of(field.component());
    }

    /** A number for each case, counted within its year. */
    private List<String> numbers(List<OpenCase> openings) {
        Map<Integer, Long> counts =
                openings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        opening -> opening.openedOn().getYear(),
                                        Collectors.counting()));
        Map<Integer, CaseNumberRun> taken = new HashMap<>();
        counts.forEach((year, n) -> taken.put(year, numbers.take(year, n.intValue())));
        Map<Integer, Integer> given = new HashMap<>();
        List<String> result = new ArrayList<>();
        for (OpenCase opening : openings) {
            int year = opening.openedOn().getYear();
            result.add(taken.get(year).at(given.merge(year, 1, Integer::sum) - 1));
        }
        return result;
    }
}
