package org.makewhole.claimimport;

import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.shared.spreadsheet.TableWriter;
import org.makewhole.testing.ActingAs;

/** A small invented register as a file, and the steps by which a person brings it in. */
@ApplicationScoped
public class TestRegister {
    private static final long PATIENCE_SECONDS = 60;

    /** Rows 5, 7 and 8 of the sheet cannot be taken; row 3 goes on with the claim of row 2. */
    private static final List<List<String>> ROWS =
            List.of(
                    List.of(
                            "Case number",
                            "Date opened",
                            "Date closed",
                            "Status",
                            "Violation",
                            "Claimant",
                            "Employer",
                            "Amount claimed",
                            "Amount awarded",
                            "Amount paid",
                            "Date paid"),
                    List.of(
                            "R-1",
                            "2024-02-01",
                            "2024-06-30",
                            "Paid in full",
                            "Unpaid overtime",
                            "Ana Ruiz",
                            "Harbor Foods",
                            "$1,200.50",
                            "$1,000.00",
                            "$900.25",
                            "2024-05-15"),
                    List.of("", "", "", "", "Tips", "", "", "$150.00", "", "", ""),
                    List.of(
                            "R-2",
                            "2023-11-20",
                            "",
                            "Investigation",
                            "Final wages",
                            "",
                            "",
                            "$800.00",
                            "",
                            "",
                            ""),
                    List.of(
                            "R-3",
                            "2024-01-05",
                            "",
                            "",
                            "Unpaid wages",
                            "",
                            "Quick Build",
                            "a lot",
                            "",
                            "",
                            ""),
                    List.of(
                            "R-4",
                            "2024-01-06",
                            "",
                            "",
                            "Unpaid wages",
                            "",
                            "Quick Build",
                            "",
                            "",
                            "",
                            ""),
                    List.of(
                            "R-1",
                            "2024-02-01",
                            "",
                            "",
                            "Unpaid wages",
                            "",
                            "Harbor Foods",
                            "$5.00",
                            "",
                            "",
                            ""),
                    List.of("Total", "", "", "", "", "", "", "$2,155.50", "", "", ""));

    @Inject private ClaimImportService imports;

    byte[] csv() {
        return written(false);
    }

    byte[] xlsx() {
        return written(true);
    }

    private static byte[] written(boolean workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer =
                workbook ? TableWriter.xlsx(out, "Register") : TableWriter.csv(out)) {
            for (List<String> row : ROWS) {
                writer.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * A register of an agency that keeps wages, interest, fees and a penalty apart, has two columns
     * of fees, and ticks how a claim ended. Every fourth claim has no wage order.
     */
    byte[] staged(int claims) {
        StringBuilder text =
                new StringBuilder(
                        "Claim no,Employer name,Claim amt,Case open,Bankrupt,Invalid,Complainant"
                            + " dropped claim,Verified claim amt,Case close date,Wage order,Wage"
                            + " amt,Interest amt,Atty fees,Penalty amt,Atty fees_1,Total"
                            + " wages,Total interest amt\n");
        for (int i = 1; i <= claims; i++) {
            boolean ordered = i % 4 != 0;
            text.append("V-").append(i).append(",Employer ").append(i % 7).append(",$");
            text.append(1000 + i).append(".10,1-Feb-16,");
            text.append(i % 8 == 0 ? "X" : "").append(',').append(i % 8 == 4 ? "X" : "");
            text.append(",NA,$").append(900 + i).append(".25,1-Mar-17,");
            text.append(ordered ? "X" : "").append(",$").append(ordered ? 700 + i : 0);
            text.append(".05,$").append(i % 3).append(".07,$").append(i % 5).append(".11,$");
            text.append(i % 2 * 250).append(".00,$").append(i % 2).append(".13,$");
            text.append(ordered ? 600 + i : 0).append(".15,$").append(i % 3).append(".04\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** So many claims against twelve employers. */
    byte[] many(int claims) {
        StringBuilder text = new StringBuilder("Case number,Date opened,Employer,Amount claimed\n");
        for (int i = 1; i <= claims; i++) {
            text.append("M-").append(i).append(",2024-03-0").append(1 + i % 9);
            text.append(",Employer ").append(i % 12).append(',').append(100 + i).append(".00\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    long upload(ActingAs person, String name, byte[] content) {
        return person.call(() -> imports.upload(name, new ByteArrayInputStream(content)));
    }

    ImportRun check(ActingAs person, String name, byte[] content) {
        long id = upload(person, name, content);
        return recheck(person, person.call(() -> imports.get(id)));
    }

    ImportRun recheck(ActingAs person, ImportRun run) {
        person.run(() -> imports.check(run.getId(), run.plan()));
        return ended(person, run.getId());
    }

    ImportRun importAll(ActingAs person, String name, byte[] content) {
        return importChecked(person, check(person, name, content));
    }

    /** The same, open to some people only from the beginning. */
    ImportRun importAll(ActingAs person, String name, byte[] content, Visibility visibility) {
        long id = upload(person, name, content);
        ImportPlan proposed = person.call(() -> imports.get(id)).plan();
        ImportPlan narrow =
                new ImportPlan(
                        proposed.source(),
                        proposed.country(),
                        proposed.currency(),
                        proposed.mapping(),
                        visibility);
        person.run(() -> imports.check(id, narrow));
        return importChecked(person, ended(person, id));
    }

    private ImportRun importChecked(ActingAs person, ImportRun checked) {
        person.run(() -> imports.start(checked.getId()));
        return ended(person, checked.getId());
    }

    private ImportRun ended(ActingAs person, long id) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        ImportRun run = person.call(() -> imports.get(id));
        while (run.getState().isRunning() && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            run = person.call(() -> imports.get(id));
        }
        assertFalse(run.getState().isRunning(), "still under way after a minute");
        return run;
    }
}
