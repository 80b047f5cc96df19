package org.makewhole.remedy.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Authors;
import org.makewhole.audit.RefusedAccess;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** Takes statements of the bank in, and says what their lines are. */
@Stateless
@TenantBound
public class BankStatementService {
    /** Largest file, in bytes. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    public static final int WHY_LENGTH = 300;

    /** Most lines of a list. */
    public static final int SHOWN = 200;

    private static final int STATEMENTS_SHOWN = 24;

    @Inject private BankLines lines;
    @Inject private OrganizationService organizations;
    @Inject private Authors authors;
    @Inject private AuditTrail audit;
    @Inject private RefusedAccess refusals;

    /**
     * Takes a statement in: CAMT.053, or the bank's CSV.
     *
     * @param currency of the account, for a file that does not say
     * @return how many lines were new
     * @throws BusinessException {@code bankFileKnown}, {@code bankFileTooLarge}, {@code
     *     bankFileEmpty}, {@code bankFileColumns}, {@code bankFileCurrencies}, {@code
     *     bankFileUnreadable}, {@code currencyUnknown}
     */
    @RolesAllowed(Permission.MONEY_POST)
    public int take(@NotNull InputStream file, @NotNull String name, @NotNull String currency)
            throws IOException {
        byte[] content = file.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new BusinessException("bankFileTooLarge", MOST_BYTES / 1024 / 1024);
        }
        String fingerprint = Fingerprints.of(content);
        if (lines.isKnownFile(fingerprint)) {
            throw new BusinessException("bankFileKnown");
        }
        ReadStatement read = read(content, name, currency);
        BankStatement statement =
                new BankStatement(read, fingerprint, name, authors.current(), Instant.now());
        lines.add(statement);
        Set<String> known = lines.knownLines(read.first(), read.last());
        Map<String, Integer> equals = new HashMap<>();
        int added = 0;
        for (ReadLine line : read.lines()) {
            String equal = Fingerprints.equal(read, line);
            String place = Fingerprints.of(equal, equals.merge(equal, 1, Integer::sum));
            if (known.add(place)) {
                lines.add(new BankLine(statement, line, place));
                added++;
            }
        }
        statement.count(added);
        lines.settle();
        audit.record(
                AuditAction.BANK_STATEMENT_IMPORTED,
                new AuditSubject("BankStatement", statement.getId(), read.format()),
                added + " of " + read.lines().size() + " lines");
        return added;
    }

    private ReadStatement read(byte[] content, String name, String currency) throws IOException {
        if (Fingerprints.isXml(content)) {
            return CamtFile.read(content);
        }
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException typedByHand) {
            throw new BusinessException("currencyUnknown", currency);
        }
        return CsvStatement.read(content, name, currency, organizations.getOwn().today());
    }

    /** The latest statements. */
    @RolesAllowed(Permission.MONEY_POST)
    public List<BankStatement> statements() {
        return lines.statements(STATEMENTS_SHOWN);
    }

    /** The lines of which nobody has said what they are, each with what it could be. */
    @RolesAllowed(Permission.MONEY_POST)
    public List<LineRow> open() {
        return lines.open(SHOWN).stream().map(this::row).toList();
    }

    /** What was said of the last lines. */
    @RolesAllowed(Permission.MONEY_POST)
    public List<LineRow> settled() {
        return lines.settled(SHOWN).stream().map(this::row).toList();
    }

    @RolesAllowed(Permission.MONEY_POST)
    public LineRow get(long lineId) {
        return row(find(lineId));
    }

    private LineRow row(BankLine line) {
        return new LineRow(
                line.getId(),
                line.getVersion(),
                line.getBookedOn(),
                line.getAmount(),
                line.getCurrency(),
                line.getOtherParty(),
                line.getReference(),
                line.getState(),
                line.getSettledByName(),
                line.getWhy(),
                line.getState() == LineState.OPEN ? suggestions(line) : List.of());
    }

    /** The likeliest first: who is named by number, then who is nearest in time. */
    private List<Suggestion> suggestions(BankLine line) {
        List<Candidate> candidates = lines.candidates(line);
        Map<Long, String> numbers =
                lines.numbers(candidates.stream().map(Candidate::caseId).toList());
        String said = (line.getReference() + " " + line.getOtherParty()).toLowerCase(Locale.ROOT);
        return candidates.stream()
                .map(
                        one ->
                                new Suggestion(
                                        one.state(),
                                        one.paymentId(),
                                        one.disbursementId(),
                                        one.caseId(),
                                        numbers.get(one.caseId()),
                                        one.on(),
                                        one.reference() != null
                                                && said.contains(
                                                        one.reference().toLowerCase(Locale.ROOT))))
                .sorted(
                        Comparator.comparing(Suggestion::referenced)
                                .reversed()
                                .thenComparing(
                                        one ->
                                                Math.abs(
                                                        ChronoUnit.DAYS.between(
                                                                one.on(), line.getBookedOn()))))
                .toList();
    }

    /**
     * Says that a line is an entry of the trust account.
     *
     * @param entryId of the payment or payout that was suggested
     * @throws BusinessException {@code lineSettled}, {@code noSuchMatch} for what is not suggested,
     *     {@code savedMeanwhile}
     * @throws StaleRecordException when it was changed meanwhile
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void match(long lineId, int version, long entryId) {
        BankLine line = find(lineId, version);
        Suggestion wanted =
                suggestions(line).stream()
                        .filter(
                                one ->
                                        Objects.equals(one.paymentId(), entryId)
                                                || Objects.equals(one.disbursementId(), entryId))
                        .findFirst()
                        .orElseThrow(() -> new BusinessException("noSuchMatch"));
        line.match(wanted, authors.current(), Instant.now());
        note(line);
    }

    /**
     * Says that a line is nothing of the trust account.
     *
     * @throws BusinessException {@code lineSettled}
     * @throws StaleRecordException when it was changed meanwhile
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void setAside(long lineId, int version, @NotBlank @Size(max = WHY_LENGTH) String why) {
        BankLine line = find(lineId, version);
        line.setAside(why.strip(), authors.current(), Instant.now());
        note(line);
    }

    /**
     * Takes back what was said of a line.
     *
     * @throws BusinessException {@code lineSettled} for one of which nothing was said, {@code
     *     monthReconciled} when the month was closed with it
     * @throws StaleRecordException when it was changed meanwhile
     */
    @RolesAllowed(Permission.MONEY_POST)
    public void reopen(long lineId, int version) {
        BankLine line = find(lineId, version);
        if (lines.isReconciled(line)) {
            throw new BusinessException("monthReconciled");
        }
        line.reopen();
        note(line);
    }

    private void note(BankLine line) {
        lines.settle();
        audit.record(
                AuditAction.BANK_LINE_SETTLED,
                new AuditSubject("BankLine", line.getId(), line.getState().name()),
                line.getAmount() + " " + line.getCurrency());
    }

    private BankLine find(long id) {
        return lines.find(id)
                .orElseThrow(
                        () -> {
                            refusals.note("BankLine", id);
                            return new NotFoundException();
                        });
    }

    private BankLine find(long id, int version) {
        BankLine line = find(id);
        if (line.getVersion() != version) {
            throw new StaleRecordException();
        }
        return line;
    }
}
