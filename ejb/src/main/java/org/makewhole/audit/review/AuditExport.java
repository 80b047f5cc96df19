package org.makewhole.audit.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.spreadsheet.TableWriter;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * Takes the trail out of the platform as a file: first what people read, then every column that is
 * hashed, so that whoever has the XLSX can compute the hashes again. In CSV a text that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
@Stateless
@TenantBound
public class AuditExport {
    /** A file holds no more rows; who needs more takes one period after the other. */
    public static final int MOST_ROWS = 20_000;

    private static final int PORTION = 500;
    private static final List<String> READABLE =
            List.of("place", "when", "who", "what", "outcome", "subject", "details");
    private static final List<String> HASHED =
            List.of(
                    "form",
                    "sequence",
                    "previous_hash",
                    "id",
                    "version",
                    "recorded_at",
                    "account_id",
                    "account_name",
                    "action",
                    "outcome",
                    "subject_type",
                    "subject_id",
                    "subject_label",
                    "details",
                    "changes",
                    "hash",
                    "seal");

    @Inject private AuditEntries entries;
    @Inject private AuditTrail audit;

    /** The kinds of file. */
    public enum Format {
        CSV,
        XLSX
    }

    /** The newest {@link #MOST_ROWS} entries that the filter lets through, as a file. */
    @StepUp
    @RolesAllowed(Permission.AUDIT_READ)
    public byte[] export(
            @NotNull @Valid AuditFilter filter,
            @NotNull Format format,
            @NotNull AuditWording words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int rows;
        try (TableWriter out =
                format == Format.CSV
                        ? TableWriter.csv(bytes)
                        : TableWriter.xlsx(bytes, words.text("title"))) {
            head(out, words);
            rows = rows(out, filter, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.record(
                AuditAction.AUDIT_EXPORTED,
                new AuditSubject("AuditTrail", null, format.name()),
                rows + " entries; " + filter.told());
        return bytes.toByteArray();
    }

    private static void head(TableWriter out, AuditWording words) throws IOException {
        List<String> names =
                new ArrayList<>(
                        READABLE.stream().map(name -> words.text("column." + name)).toList());
        names.addAll(HASHED);
        out.row(names);
    }

    private int rows(TableWriter out, AuditFilter filter, AuditWording words) throws IOException {
        int written = 0;
        long place = Long.MAX_VALUE;
        while (written < MOST_ROWS) {
            List<AuditEntry> portion =
                    entries.below(filter, place, Math.min(PORTION, MOST_ROWS - written));
            for (AuditEntry entry : portion) {
                out.row(cells(entry, words));
            }
            if (portion.isEmpty()) {
                break;
            }
            written += portion.size();
            place = portion.get(portion.size() - 1).getSequence();
            entries.forget();
        }
        return written;
    }

    /** Ids and the point of time as text: a spreadsheet would round them. */
    private static List<Object> cells(AuditEntry entry, AuditWording words) {
        return Arrays.asList(
                entry.getSequence(),
                words.local(entry.getRecordedAt()),
                entry.getAccountName(),
                words.text("action." + entry.getAction()),
                words.text("outcome." + entry.getOutcome()),
                entry.getSubjectLabel(),
                entry.getDetails(),
                entry.getForm(),
                entry.getSequence(),
                entry.getPreviousHash(),
                String.valueOf(entry.getId()),
                entry.getVersion(),
                entry.getRecordedAt().toString(),
                text(entry.getAccountId()),
                entry.getStoredName(),
                entry.getAction(),
                entry.getOutcome().name(),
                entry.getSubjectType(),
                text(entry.getSubjectId()),
                entry.getSubjectLabel(),
                entry.getStoredDetails(),
                entry.getChanges(),
                entry.getHash(),
                entry.getSeal());
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }
}
