package org.makewhole.shared.sealed;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.makewhole.account.AccessLinkService;
import org.makewhole.account.MemberService;
import org.makewhole.account.NewMember;
import org.makewhole.account.ProfileService;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.NextStep;
import org.makewhole.casefile.Place;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.OpenWageClaim;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;
import org.makewhole.claimimport.ClaimImportService;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.TestClocks;
import org.makewhole.deadline.reminder.RemindersNow;
import org.makewhole.evidence.DescribeEvidence;
import org.makewhole.evidence.EvidenceKind;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.OnHidden;
import org.makewhole.evidence.TestFiles;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;
import org.makewhole.privacy.erasure.LegalHoldService;
import org.makewhole.privacy.erasure.PlaceHold;
import org.makewhole.remedy.outcome.Outcome;
import org.makewhole.remedy.outcome.OutcomeService;
import org.makewhole.remedy.outcome.RecordOutcome;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.mail.Mail;
import org.makewhole.shared.mail.MailDelivery;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** What people do with canaries besides typing them into a case. */
@ApplicationScoped
class CanaryDeeds {
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    @Inject private ClaimService claims;
    @Inject private CaseFileService cases;
    @Inject private ClockService clocks;
    @Inject private OutcomeService outcomes;
    @Inject private LegalHoldService holds;
    @Inject private EvidenceService evidence;
    @Inject private ClaimImportService imports;
    @Inject private MemberService members;
    @Inject private AccessLinkService links;
    @Inject private ProfileService profiles;
    @Inject private RemindersNow reminders;
    @Inject private MailDelivery delivery;
    @Inject private DatabaseAccounts database;

    private final List<Path> left = new ArrayList<>();
    private long caseId;

    /** What a worker says of pay and hours is numbers: such as nobody else has. */
    void typeAClaim(TestOrganization own, Consumer<String> canary) {
        BigDecimal rate = number(613);
        BigDecimal hours = number(41);
        canary.accept(rate.toString());
        canary.accept(hours.toString());
        PayTerms terms = new PayTerms(MONDAY, null, PayBasis.HOUR, rate, hours, null, null, null);
        caseId =
                own.as(Role.PARALEGAL)
                        .call(
                                () ->
                                        claims.open(
                                                new OpenWageClaim(
                                                        new WorkerDetails("Ana", null, null),
                                                        new EmployerDetails(
                                                                "Harbor",
                                                                null,
                                                                null,
                                                                "US",
                                                                Sector.RETAIL),
                                                        new Place("US", "US-VA", "USD"),
                                                        ClaimFacts.of(
                                                                List.of(terms),
                                                                List.of(
                                                                        WorkRecord.week(
                                                                                MONDAY,
                                                                                new BigDecimal(
                                                                                        "46"))),
                                                                List.of(
                                                                        new Payment(
                                                                                MONDAY,
                                                                                MONDAY.plusDays(6),
                                                                                BigDecimal.TEN,
                                                                                null))),
                                                        null)));
    }

    /** Drawn, for the classes of the tests lie in the temporary folder, too. */
    private static BigDecimal number(int whole) {
        int decimals = 1000 + ThreadLocalRandom.current().nextInt(899) * 10 + 7;
        return BigDecimal.valueOf(whole * 10_000L + decimals, 4);
    }

    /** With a hold, a file that was removed, and how it ended. */
    void closeACase(TestOrganization own, Supplier<String> word) {
        own.as(Role.SUPERVISING_LAWYER)
                .call(
                        () -> {
                            long file =
                                    evidence.add(
                                                    caseId,
                                                    DescribeEvidence.as(EvidenceKind.LETTER),
                                                    OnHidden.KEEP,
                                                    word.get() + ".pdf",
                                                    TestFiles.source(TestFiles.pdf(word.get())))
                                            .id();
                            evidence.remove(file, evidence.get(file).version(), word.get());
                            holds.place(caseId, new PlaceHold(true, word.get(), null));
                            outcomes.record(
                                    caseId,
                                    new RecordOutcome(Outcome.SETTLEMENT, TODAY, word.get()));
                            return caseId;
                        });
    }

    /** What is refused, stale or damaged is the likeliest to be put into a log. */
    void makeMistakes(TestOrganization own, Supplier<String> word) {
        own.as(Role.PARALEGAL)
                .run(
                        () -> {
                            assertThrows(
                                    StaleRecordException.class,
                                    () ->
                                            cases.plan(
                                                    caseId,
                                                    4711,
                                                    new NextStep(word.get(), null, null)));
                            assertThrows(
                                    BusinessException.class,
                                    () ->
                                            cases.move(
                                                    caseId,
                                                    cases.get(caseId).getVersion(),
                                                    CaseStatus.INTAKE,
                                                    word.get()));
                            assertThrows(
                                    BusinessException.class,
                                    () ->
                                            evidence.add(
                                                    caseId,
                                                    DescribeEvidence.as(EvidenceKind.LETTER),
                                                    OnHidden.KEEP,
                                                    word.get() + ".pdf",
                                                    TestFiles.source(
                                                            TestFiles.text(
                                                                    "<html>" + word.get()))));
                            assertThrows(
                                    RuntimeException.class,
                                    () ->
                                            imports.upload(
                                                    word.get() + ".xlsx",
                                                    new ByteArrayInputStream(
                                                            ("PK\3\4" + word.get())
                                                                    .getBytes(
                                                                            StandardCharsets
                                                                                    .UTF_8))));
                        });
    }

    /** A reminder of a case whose words are canaries, a notice of access, a link for a member. */
    void sendMails(TestOrganization own, Supplier<String> word) {
        own.as(Role.PARALEGAL)
                .run(
                        () -> {
                            long id = caseId;
                            cases.plan(
                                    id,
                                    cases.get(id).getVersion(),
                                    new NextStep(
                                            word.get(),
                                            TODAY,
                                            own.member(Role.PARALEGAL).caller().accountId()));
                            clocks.enter(TestClocks.days(id, TODAY, 5));
                            profiles.changePassphrase(
                                    TestOrganizations.PASSWORD, "forty ferries leave at noon");
                        });
        reminders.send(own.id(), TODAY);
        own.as(Role.ADMINISTRATOR)
                .run(
                        () -> {
                            long place =
                                    members.add(
                                            new NewMember(
                                                    word.get() + " " + word.get(),
                                                    "mailed" + own.id() + "@union.example",
                                                    Role.PARALEGAL,
                                                    "es"));
                            links.issue(place);
                        });
    }

    /** Leaves a word in all five places. */
    void leak(TestOrganization own, String word, Path data) throws SQLException, IOException {
        database.owner(
                c ->
                        DatabaseAccounts.update(
                                c,
                                "UPDATE organization SET name = ? WHERE id = ?",
                                word,
                                own.id()));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        for (Path folder : List.of(data, temporary)) {
            left.add(Files.writeString(folder.resolve("leak-" + own.id()), "so: " + word));
        }
        Logger.getLogger("org.makewhole.leak").info("It is " + word);
        delivery.send(new Mail("ana@union.example", "M\u00e1s", "Es " + word + ", \u00bfno?"));
    }

    void tidyUp() throws IOException {
        for (Path file : left) {
            Files.delete(file);
        }
    }
}
