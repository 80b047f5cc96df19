package org.makewhole.privacy.record;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.consent.Recipient;
import org.makewhole.evidence.DescribeEvidence;
import org.makewhole.evidence.EvidenceKind;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.OnHidden;
import org.makewhole.evidence.TestFiles;
import org.makewhole.privacy.CanaryCase;
import org.makewhole.privacy.CanaryCase.Canary;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.wage.Violation;

/**
 * How long the record of a worker with 500 events and 200 files takes, as JSON and as PDF. No part
 * of the build; docs/security.md names the command.
 */
@ArquillianTest
class RecordBenchmark {
    private static final Logger LOG = System.getLogger(RecordBenchmark.class.getName());
    private static final int EVENTS = 500;
    private static final int FILES = 200;

    @Inject private TestOrganizations organizations;
    @Inject private CanaryCase canaries;
    @Inject private CaseFileService cases;
    @Inject private RemedyService remedies;
    @Inject private EvidenceService evidence;
    @Inject private WorkerRecordService records;

    /** Words as they are stored: only the time counts here. */
    private static final class Plain implements RecordWording {
        @Override
        public String language() {
            return "en";
        }

        @Override
        public String text(String key) {
            return key;
        }

        @Override
        public String table(String table) {
            return table;
        }

        @Override
        public String column(String table, String column) {
            return column;
        }

        @Override
        public String value(String table, String column, String stored) {
            return stored;
        }
    }

    @Test
    void aRecordOfManyYears() throws Exception {
        TestOrganization own = organizations.found();
        Canary canary = canaries.make(own);
        long id = canary.caseId();
        ActingAs lawyer = own.as(Role.SUPERVISING_LAWYER);
        lawyer.run(
                () ->
                        cases.move(
                                id,
                                cases.get(id).getVersion(),
                                CaseStatus.ACCEPTED,
                                "Taken up again"));
        for (int i = 0; i < EVENTS; i++) {
            BigDecimal amount = new BigDecimal(i + 1);
            lawyer.run(
                    () ->
                            remedies.record(
                                    id,
                                    new PostMoney(
                                            Violation.UNPAID_WAGES,
                                            MoneyStage.PAID,
                                            amount,
                                            LocalDate.of(2025, 8, 3),
                                            "Instalment",
                                            null)));
        }
        for (int i = 0; i < FILES; i++) {
            byte[] content = TestFiles.pdf("Receipt " + i);
            String name = "receipt-" + i + ".pdf";
            lawyer.call(
                    () ->
                            evidence.add(
                                    id,
                                    new DescribeEvidence(
                                            EvidenceKind.OTHER, null, null, null, "Brought in"),
                                    OnHidden.KEEP,
                                    name,
                                    TestFiles.source(content)));
        }
        long start = System.nanoTime();
        WorkerRecord made = lawyer.call(() -> records.getForExport(id, Recipient.WORKER, "JSON"));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        RecordJson.write(made, json);
        long afterJson = System.nanoTime();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        RecordPdf.write(made, new Plain(), pdf);
        long end = System.nanoTime();

        assertTrue(rows(made, "money_posting") > EVENTS);
        assertTrue(rows(made, "evidence_file") >= FILES);
        LOG.log(
                Level.INFO,
                "A record of {0} events and {1} files: JSON of {2} bytes in {3} ms,"
                        + " PDF of {4} bytes in {5} ms more",
                EVENTS,
                FILES,
                json.size(),
                (afterJson - start) / 1_000_000,
                pdf.size(),
                (end - afterJson) / 1_000_000);
    }

    private static int rows(WorkerRecord made, String table) {
        return made.sections().stream()
                .filter(section -> section.table().equals(table))
                .findFirst()
                .orElseThrow()
                .rows()
                .size();
    }
}
