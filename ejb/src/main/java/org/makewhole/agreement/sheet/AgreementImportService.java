package org.makewhole.agreement.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.makewhole.agreement.AgreementArticle;
import org.makewhole.agreement.AgreementService;
import org.makewhole.agreement.AgreementView;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.scan.Verdict;
import org.makewhole.shared.scan.VirusScanner;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.spreadsheet.Limits;
import org.makewhole.shared.spreadsheet.TableReader;
import org.makewhole.shared.spreadsheet.TableSource;
import org.makewhole.shared.spreadsheet.UnreadableTableException;
import org.makewhole.shared.spreadsheet.UnreadableTableException.Reason;
import org.makewhole.shared.tenancy.TenantBound;

/** Takes articles and steps over from a sheet into a draft. */
@Stateless
@TenantBound
public class AgreementImportService {

    /** An agreement of a thousand pages is smaller; it is read in memory. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final Limits LIMITS =
            new Limits(MOST_BYTES, MOST_BYTES, 64L << 20, 32L << 20, 2_000, 60);

    @Inject private AgreementService agreements;
    @Inject private VirusScanner scanner;

    /**
     * Puts the steps of the sheet in place of those of the draft and adds its articles; nothing of
     * it when a single row is refused.
     *
     * @param fileName what the person called the file; only words the refusal
     * @throws UnreadableTableException when the file is no table or the virus scanner found
     *     something
     * @throws StaleRecordException when the draft was changed meanwhile
     * @throws BusinessException {@code agreementPublished}, {@code uploadUnchecked}
     */
    @RolesAllowed(Permission.CASE_IMPORT)
    public SheetAnswer takeOver(
            long id, int version, @NotNull String fileName, @NotNull InputStream content)
            throws IOException {
        AgreementView draft = agreements.get(id);
        if (draft.version() != version) {
            throw new StaleRecordException();
        }
        if (!draft.isDraft()) {
            throw new BusinessException("agreementPublished");
        }
        AgreementSheet sheet = read(id, fileName, bytes(content));
        SheetAnswer answer = sheet.answer();
        if (answer.isTaken()) {
            agreements.takeOver(id, version, sheet.steps(), sheet.articles());
        }
        return answer;
    }

    private AgreementSheet read(long id, String fileName, byte[] bytes) throws IOException {
        try (TableReader table = TableReader.open(TableSource.of(bytes), fileName, LIMITS)) {
            AgreementSheet sheet =
                    new AgreementSheet(
                            table.header(),
                            agreements.articles(id).stream()
                                    .map(AgreementArticle::getNumber)
                                    .toList());
            sheet.read(table);
            return sheet;
        }
    }

    private byte[] bytes(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableTableException(Reason.TOO_LARGE, MOST_BYTES >> 20);
        }
        Verdict verdict = scanner.scan(new ByteArrayInputStream(bytes));
        if (verdict == Verdict.INFECTED) {
            throw new UnreadableTableException(Reason.INFECTED);
        }
        if (verdict == Verdict.UNCHECKED) {
            throw new BusinessException("uploadUnchecked");
        }
        return bytes;
    }
}
