package org.makewhole.shared.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.MemberService;
import org.makewhole.account.NewMember;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.CaseRow;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.NextStep;
import org.makewhole.casefile.OpenCase;
import org.makewhole.casefile.Origin;
import org.makewhole.casefile.Place;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.EmergencyAccessService;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.casefile.claimant.Claimant;
import org.makewhole.casefile.claimant.ClaimantConsentService;
import org.makewhole.casefile.claimant.ClaimantService;
import org.makewhole.claimimport.ClaimImportService;
import org.makewhole.consent.ConsentExtent;
import org.makewhole.consent.ConsentPurpose;
import org.makewhole.consent.GiveConsent;
import org.makewhole.consent.GivenHow;
import org.makewhole.consent.WithdrawConsent;
import org.makewhole.consent.WithdrawnBy;
import org.makewhole.deadline.clock.ClockClosing;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.FactChange;
import org.makewhole.deadline.clock.NewClock;
import org.makewhole.deadline.clock.OwnRules;
import org.makewhole.deadline.clock.RuleInUse;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Trigger;
import org.makewhole.draft.DraftService;
import org.makewhole.draft.KeptText;
import org.makewhole.evidence.DescribeEvidence;
import org.makewhole.evidence.EvidenceKind;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.OnHidden;
import org.makewhole.evidence.TestFiles;
import org.makewhole.grievance.Complaint;
import org.makewhole.grievance.FileGrievance;
import org.makewhole.grievance.FilingService;
import org.makewhole.grievance.GrievanceService;
import org.makewhole.grievance.GrievanceView;
import org.makewhole.grievance.NewEntry;
import org.makewhole.grievance.procedure.EntryKind;
import org.makewhole.party.ContactChannel;
import org.makewhole.party.DocumentKind;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.PartyService;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;
import org.makewhole.party.WorkerProfile;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.payment.PaymentCourse;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.MailSink;
import org.makewhole.testing.TestAgreements;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/**
 * Two hundred words that occur nowhere else, typed into every field of an organisation while mails
 * are sent, and then looked for in the dump of the database, its files with their logs, the data
 * folder, the temporary folder, the log and the mails. {@code BackupIT} looks at what is shipped.
 */
@ArquillianTest
class CanaryIT {
    private static final int WORDS = 200;

    @Inject private TestOrganizations organizations;
    @Inject private CaseFileService cases;
    @Inject private ClaimantService claimants;
    @Inject private ClaimantConsentService consents;
    @Inject private PartyService parties;
    @Inject private RemedyService remedies;
    @Inject private PaymentCourse payments;
    @Inject private CaseTeamService teams;
    @Inject private MemberService members;
    @Inject private EmergencyAccessService emergencies;
    @Inject private ClaimImportService imports;
    @Inject private DraftService drafts;
    @Inject private FilingService filing;
    @Inject private GrievanceService grievances;
    @Inject private TestAgreements testAgreements;
    @Inject private EvidenceService evidence;
    @Inject private ClockService clocks;
    @Inject private CanaryDeeds more;
    @Inject private DatabaseAccounts database;

    @Inject
    @ConfigProperty(name = "makewhole.data")
    private String data;

    private final List<String> words = new ArrayList<>();

    /** The next canary: invented, and long enough to meet nothing by chance. */
    private String word() {
        int serial = words.size();
        String word =
                "zqx"
                        + (char) ('a' + serial % 26)
                        + "vyk"
                        + (char) ('a' + serial / 26)
                        + "wuntharel"
                        + serial;
        words.add(word);
        return word;
    }

    @Test
    void noneOfTwoHundredWordsStandsInClearAnywhere()
            throws SQLException, IOException, MessagingException {
        TestOrganization own = organizations.found();
        CanaryPlaces places = new CanaryPlaces(database, Path.of(data));
        try (MailSink mail = new MailSink();
                CanaryPlaces.Log log = new CanaryPlaces.Log()) {
            while (words.size() < WORDS - 25) {
                own.as(Role.PARALEGAL).run(this::typeACase);
            }
            own.as(Role.ADMINISTRATOR).run(this::addAMember);
            own.as(Role.UNION_STAFF).run(this::typeAGrievance);
            openInAnEmergency(own);
            long run =
                    own.as(Role.PARALEGAL)
                            .call(
                                    () ->
                                            imports.upload(
                                                    word() + ".csv",
                                                    new ByteArrayInputStream(
                                                            file().getBytes(
                                                                            StandardCharsets
                                                                                    .UTF_8))));
            own.as(Role.PARALEGAL)
                    .run(
                            () ->
                                    drafts.keep(
                                            new KeptText(
                                                    "/claim/new.xhtml", "claim", word(), word())));
            more.typeAClaim(own, words::add);
            more.closeACase(own, this::word);
            more.makeMistakes(own, this::word);
            more.sendMails(own, this::word);
            assertTrue(words.size() >= WORDS, () -> "only " + words.size());
            assertTrue(mail.mails().size() >= 3, () -> "mails: " + mail.mails());

            assertEquals(Map.of(), places.found(words, log, mail));

            // And none was lost: who may see the case finds it by its words.
            own.as(Role.PARALEGAL)
                    .run(
                            () -> {
                                assertEquals(
                                        1,
                                        cases.page(search(words.get(0)), Optional.empty())
                                                .rows()
                                                .size());
                                assertTrue(imports.isKept(run));
                            });

            // A word that is left in each of the places is found in each.
            String leak = "zqxcontrol" + own.id() + "wuntharel";
            more.leak(own, leak, Path.of(data));
            assertEquals(
                    Set.of("dump", "files", "logs", "mail", "temporary folder"),
                    places.found(List.of(leak), log, mail).keySet());
        } finally {
            more.tidyUp();
        }
    }

    private static CaseFilter search(String typed) {
        return new CaseFilter(typed, null, null, null, false);
    }

    private void addAMember() {
        members.add(
                new NewMember(
                        word() + " " + word(),
                        word() + "@" + word() + ".example",
                        Role.PARALEGAL,
                        "en"));
    }

    /** A case that was restricted, by its number and with a reason. */
    private void openInAnEmergency(TestOrganization own) {
        String number =
                own.as(Role.PARALEGAL)
                        .call(
                                () -> {
                                    CaseRow row =
                                            cases.page(search(null), Optional.empty())
                                                    .rows()
                                                    .get(0);
                                    int version = cases.get(row.id()).getVersion();
                                    teams.show(row.id(), version, Visibility.RESTRICTED);
                                    return row.number();
                                });
        own.as(Role.SUPERVISING_LAWYER)
                .run(() -> emergencies.open(number, "It is about " + word()));
    }

    /** The agreement is nobody's own and stands in clear; what is told under it does not. */
    private void typeAGrievance() {
        long agreement = testAgreements.published("Harbor agreement");
        LocalDate day = LocalDate.of(2026, 3, 5);
        FileGrievance plain = testAgreements.filing(agreement, day);
        Complaint complaint = plain.complaint();
        long id =
                filing.file(
                        new FileGrievance(
                                agreement,
                                plain.kind(),
                                List.of(new WorkerDetails(word(), null, null)),
                                plain.employer(),
                                new Complaint(
                                        complaint.issue(),
                                        complaint.incidentOn(),
                                        null,
                                        complaint.articleIds(),
                                        word(),
                                        word(),
                                        word(),
                                        complaint.discipline()),
                                1,
                                day,
                                plain.visibility(),
                                plain.requestKey()));
        enter(id, EntryKind.STATEMENT, day);
        enter(id, EntryKind.SETTLEMENT, day);
        GrievanceView view = grievances.find(id).orElseThrow();
        grievances.strike(id, view.version(), view.entries().get(0).getId(), word());
    }

    private void enter(long caseId, EntryKind kind, LocalDate day) {
        grievances.enter(
                caseId,
                grievances.find(caseId).orElseThrow().version(),
                new NewEntry(kind, day, null, null, null, word(), word()));
    }

    private void typeACase() {
        CaseFile caseFile =
                cases.open(
                        new OpenCase(
                                CaseKind.WAGE_CLAIM,
                                parties.addWorker(
                                        new WorkerDetails(word() + " " + word(), null, null)),
                                parties.findOrAddEmployer(
                                        new EmployerDetails(
                                                word(), word(), word(), "US", Sector.RETAIL)),
                                new Place("US", "US", "USD"),
                                LocalDate.of(2025, 1, 7),
                                null,
                                word(),
                                new Origin(word(), word(), word())));
        cases.plan(caseFile.getId(), caseFile.getVersion(), new NextStep(word(), null, null));
        cases.move(
                caseFile.getId(),
                cases.get(caseFile.getId()).getVersion(),
                CaseStatus.ACCEPTED,
                word());
        Claimant claimant = claimants.get(caseFile.getId());
        claimants.describe(
                caseFile.getId(),
                claimant.version(),
                new WorkerProfile(
                        claimant.profile().name(),
                        "es",
                        null,
                        word() + "@" + word() + ".example",
                        word(),
                        DocumentKind.PASSPORT,
                        word(),
                        ContactChannel.LETTER,
                        word(),
                        word()));
        consents.give(
                caseFile.getId(),
                new GiveConsent(
                        ConsentPurpose.AUTHORITY,
                        ConsentExtent.STATEMENT,
                        true,
                        null,
                        word(),
                        GivenHow.SPOKEN,
                        LocalDate.of(2025, 1, 7),
                        null,
                        word()));
        consents.withdraw(
                caseFile.getId(),
                consents.list(caseFile.getId()).rows().get(0).id(),
                new WithdrawConsent(WithdrawnBy.WORKER, LocalDate.of(2025, 1, 8), word()));
        try {
            evidence.add(
                    caseFile.getId(),
                    new DescribeEvidence(EvidenceKind.LETTER, null, null, word(), word()),
                    OnHidden.KEEP,
                    word() + ".txt",
                    TestFiles.source(TestFiles.text(word())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        typeAClock(caseFile.getId());
        remedies.record(
                caseFile.getId(),
                new PostMoney(
                        Violation.UNPAID_WAGES,
                        MoneyStage.AWARDED,
                        new BigDecimal("12.50"),
                        LocalDate.of(2025, 2, 3),
                        word(),
                        null));
        payments.typed(caseFile.getId(), this::word);
    }

    private void typeAClock(long caseId) {
        RuleInUse rule = OwnRules.on("Call " + word());
        long id =
                clocks.enter(
                        NewClock.of(
                                caseId,
                                ClockKind.FOLLOW_UP,
                                rule,
                                Facts.of(
                                        Trigger.on(LocalDate.of(2026, 1, 7)),
                                        clocks.place(caseId, rule))));
        int version = clocks.get(id).clock().getVersion();
        clocks.change(
                id, version, FactChange.extension(LocalDate.of(2026, 2, 3), "Asked " + word()));
        int changed = clocks.get(id).clock().getVersion();
        clocks.close(id, changed, ClockClosing.missed("Lost " + word(), "Told " + word()));
    }

    /** A register whose columns and rows are canaries. */
    private String file() {
        StringBuilder text = new StringBuilder();
        text.append("Case number,Date opened,Claimant,Respondent,").append(word()).append('\n');
        for (int row = 0; row < 8; row++) {
            text.append("C-").append(row).append(",2025-03-04,").append(word()).append(',');
            text.append(word()).append(',').append(word()).append('\n');
        }
        return text.toString();
    }
}
