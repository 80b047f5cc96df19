package org.makewhole.remedy.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.shared.error.BusinessException;

/** What banks send, and what is made to look like it. */
class BankFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static ReadStatement camt(String text) {
        return CamtFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadStatement csv(String text) throws IOException {
        return CsvStatement.read(
                text.getBytes(StandardCharsets.UTF_8), "statement.csv", "USD", TODAY);
    }

    private static void assertRefused(String key, Executable reading) {
        assertEquals(key, assertThrows(BusinessException.class, reading).getKey());
    }

    @Test
    void camtOfAnyVersion() {
        String text =
                BankFiles.statement(
                        "55.00",
                        BankFiles.entry(
                                "80.00", "CRDT", "2025-06-03", "Harbor Foods", "Cheque 4711"),
                        BankFiles.entry("25.00", "DBIT", "2025-06-05", "Ana", "share"),
                        BankFiles.entry("9.00", "CRDT", "2025-06-05", "x", "y")
                                .replace("<Sts>BOOK</Sts>", "<Sts><Cd>PDNG</Cd></Sts>"));
        for (String version : List.of("02", "08", "13")) {
            ReadStatement read = camt(text.replace("001.02", "001." + version));
            assertEquals("DE02120300000000202051", read.account());
            assertEquals("USD", read.currency());
            assertEquals(new BigDecimal("55.00"), read.closing());
            assertEquals(
                    List.of(
                            new ReadLine(
                                    LocalDate.of(2025, 6, 3),
                                    new BigDecimal("80.00"),
                                    "Harbor Foods",
                                    "Cheque 4711"),
                            new ReadLine(
                                    LocalDate.of(2025, 6, 5),
                                    new BigDecimal("-25.00"),
                                    "Ana",
                                    "share")),
                    read.lines());
        }
    }

    @Test
    void nothingOutsideTheFileIsRead() {
        String text =
                BankFiles.statement(
                        "1.00", BankFiles.entry("1.00", "CRDT", "2025-06-03", "&out;", "x"));
        String evil =
                text.replace(
                        "<Document",
                        "<!DOCTYPE d [<!ENTITY out SYSTEM \"file:///etc/hostname\">]><Document");
        try {
            assertFalse(
                    camt(evil).lines().get(0).otherParty() != null,
                    "an entity of a document type was put in");
        } catch (BusinessException refused) {
            assertEquals("bankFileUnreadable", refused.getKey());
        }
    }

    @Test
    void brokenFilesAreRefusedByTheirLine() {
        assertRefused("bankFileUnreadable", () -> camt("<Document><Stmt>"));
        assertRefused("bankFileEmpty", () -> camt("<html><body/></html>"));
        assertRefused(
                "bankFileUnreadable",
                () ->
                        camt(
                                BankFiles.statement(
                                        "1.00",
                                        BankFiles.entry("abc", "CRDT", "2025-06-03", "x", "y"))));
        assertRefused(
                "bankFileCurrencies",
                () ->
                        camt(
                                BankFiles.statement(
                                        "1.00",
                                        BankFiles.entry("1.00", "CRDT", "2025-06-03", "x", "y")
                                                .replace("USD", "EUR"))));
    }

    @Test
    void severalDaysOfOneAccountAreTakenAndSeveralAccountsAreNot() {
        String june =
                BankFiles.statement(
                        "10.00", BankFiles.entry("10.00", "CRDT", "2025-06-03", "x", "y"));
        String july = june.replace("2025-06", "2025-07").replace("10.00", "25.00");
        String both = join(june, july.replace(">0.00<", ">10.00<"));
        ReadStatement read = camt(both);
        assertEquals(2, read.lines().size());
        assertEquals(0, read.opening().signum());
        assertEquals(new BigDecimal("25.00"), read.closing());
        assertRefused(
                "bankFileAccounts", () -> camt(join(june, july.replace("0202051", "0202052"))));
    }

    private static String join(String first, String second) {
        String more =
                second.substring(second.indexOf("<Stmt>"), second.indexOf("</BkToCstmrStmt>"));
        return first.replace("</BkToCstmrStmt>", more + "</BkToCstmrStmt>");
    }

    @Test
    void amountsThatCannotBeHeldAreRefusedByTheirLine() {
        String entry = BankFiles.entry("1.00", "CRDT", "2025-06-03", "x", "y");
        assertEquals(new BigDecimal("-1.00"), camt(BankFiles.statement("-1.00", entry)).closing());
        assertRefused(
                "bankFileUnreadable",
                () -> camt(BankFiles.statement("1.00", entry.replace("1.00", "-1.00"))));
        for (String amount : List.of("1E+99", "0.00001", "")) {
            assertRefused(
                    "bankFileUnreadable",
                    () -> camt(BankFiles.statement("1.00", entry.replace("1.00", amount))));
            assertRefused("bankFileUnreadable", () -> camt(BankFiles.statement(amount, entry)));
        }
        assertRefused(
                "bankFileUnreadable",
                () ->
                        camt(
                                BankFiles.statement("1.00", entry)
                                        .replaceAll("<Amt Ccy=\"USD\">0.00</Amt>", "")));
        assertRefused(
                "currencyUnknown",
                () -> camt(BankFiles.statement("1.00", entry).replace("USD", "QQQ")));
    }

    @Test
    void csvWithOneColumnOrTwo() throws IOException {
        List<ReadLine> wanted =
                List.of(
                        new ReadLine(
                                LocalDate.of(2025, 6, 3),
                                new BigDecimal("1280.50"),
                                "Harbor",
                                "Cheque 4711"),
                        new ReadLine(
                                LocalDate.of(2025, 6, 25),
                                new BigDecimal("-25.00"),
                                null,
                                "share"));
        ReadStatement english =
                csv(
                        "Date,Description,Payer,Amount,Balance\n"
                                + "06/03/2025,Cheque 4711,Harbor,\"1,280.50\",1280.50\n"
                                + "06/25/2025,share,,-25.00,1255.50\n");
        assertEquals(wanted, english.lines());
        assertEquals(new BigDecimal("1255.50"), english.closing());
        assertEquals(
                wanted,
                csv("Fecha;Concepto;Ordenante;Cargo;Abono\n"
                                + "03/06/2025;Cheque 4711;Harbor;;1.280,50\n"
                                + "25/06/2025;share;;25,00;\n")
                        .lines());
    }

    @Test
    void csvThatSaysTooLittleIsRefused() {
        assertRefused("bankFileColumns", () -> csv("Name,Value\nx,1.00\n"));
        assertRefused("bankFileUnreadable", () -> csv("Date,Amount\n2025-06-03,abc\n"));
        assertRefused("bankFileUnreadable", () -> csv("Date,Amount\n03/04/2025,1.00\n"));
        assertRefused("bankFileEmpty", () -> csv("Date,Amount\n2025-06-03,0.00\n"));
    }

    /** A small file must not stand for a number without end, nor cost the square of its depth. */
    @Test
    void amountsWithExponentsAndEndlessDepthAreRefusedByTheirLine() {
        for (String amount :
                List.of("0e-90000000", "1e-90000000", "1e9", "9".repeat(4_000_000), "0x1", "")) {
            assertRefused(
                    "bankFileUnreadable",
                    () ->
                            camt(
                                    BankFiles.statement(
                                            "0.00",
                                            BankFiles.entry(
                                                    amount, "CRDT", "2025-06-03", "a", "b"))));
        }
        String deep = "<a>".repeat(500_000) + "</a>".repeat(500_000);
        assertRefused("bankFileUnreadable", () -> camt(BankFiles.statement("0.00", deep)));
    }
}
