package org.makewhole.claimimport;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.makewhole.shared.celltext.PlainText;

/**
 * How well a column's name speaks for a field, from words in English and Spanish. A name scores
 * what its best phrase is worth, less one for each word left unexplained.
 */
final class HeaderWords {

    /** Phrases up to this score are too general to stand alone; see {@link ColumnGuess}. */
    static final int WEAK = 5;

    private static final int STRONG = 10;
    private static final int FAIR = 7;
    private static final int MAX_UNEXPLAINED = 2;

    private static final Map<String, String> SAME =
            Map.ofEntries(
                    entry("amt", "amount"), entry("amts", "amount"), entry("amounts", "amount"),
                    entry("no", "number"), entry("num", "number"), entry("nr", "number"),
                    entry("nro", "numero"), entry("id", "number"), entry("tot", "total"),
                    entry("dt", "date"), entry("judgement", "judgment"), entry("nombres", "nombre"),
                    entry("opened", "open"), entry("closed", "close"), entry("reopen", "re"),
                    entry("reclose", "re"), entry("reopened", "re"), entry("reclosed", "re"));

    /** Words that explain themselves beside any phrase. */
    private static final Set<String> FREE =
            Set.of("the", "of", "for", "to", "a", "de", "del", "la", "el", "los", "en", "por", "re");

    private static final Set<String> FREE_MONEY =
            Set.of("amount", "monto", "importe", "total", "usd", "eur", "mxn", "cop", "pen", "s");
    private static final Set<String> FREE_DATE = Set.of("date", "fecha", "on");

    /** Words that make a column about something else than a person's or a case's name. */
    private static final Set<String> NOT_TEXT =
            Set.of("city", "state", "zip", "address", "phone", "email", "date", "amount", "ciudad",
                    "direccion", "telefono", "correo", "fecha", "monto", "gender", "county",
                    "number", "numero", "description");
    private static final Set<String> NOT_MONEY =
            Set.of("date", "fecha", "fees", "fee", "penalty", "interest", "fine", "fines", "cmp",
                    "number", "multa", "intereses", "honorarios", "on", "by", "status");

    private static final Map<ImportField, List<Phrase>> PHRASES =
            Map.ofEntries(
                    entry(ImportField.CASE_NUMBER, List.of(
                            strong("case number", "claim number", "complaint number", "file number",
                                    "docket number", "matter number", "case reference",
                                    "numero caso", "numero expediente", "numero reclamo",
                                    "numero demanda", "caso numero"),
                            fair("case", "claim", "reference", "expediente", "caso", "folio"),
                            weak("number", "numero", "ref"))),
                    entry(ImportField.OPENED_ON, List.of(
                            strong("case open", "date open", "open date", "open on", "open",
                                    "date filed", "filed on", "filing date", "fecha apertura",
                                    "fecha presentacion", "abierto"),
                            fair("received date", "date received", "claim received", "received",
                                    "filed", "intake date", "recibido", "fecha recepcion",
                                    "fecha ingreso", "fecha inicio"),
                            weak("date", "fecha", "start date"))),
                    entry(ImportField.CLOSED_ON, List.of(
                            strong("case close", "date close", "close date", "close on", "close",
                                    "fecha cierre", "cerrado"),
                            fair("end date", "disposition date", "fecha fin"))),
                    entry(ImportField.STATUS, List.of(
                            strong("case status", "claim status", "status", "estado caso", "estatus",
                                    "situacion"),
                            fair("stage", "estado", "etapa"))),
                    entry(ImportField.VIOLATION, List.of(
                            strong("violation", "violation type", "type of violation",
                                    "claim type", "case type", "category description", "violacion",
                                    "tipo reclamo", "tipo violacion", "infraccion"),
                            fair("category", "issue", "complaint type", "categoria", "motivo",
                                    "concepto"),
                            weak("type", "tipo", "description"))),
                    entry(ImportField.CLAIMANT_NAME, List.of(
                            strong("claimant name", "claimant", "worker name", "worker",
                                    "employee name", "complainant name", "trabajador",
                                    "trabajadora", "nombre trabajador", "reclamante", "demandante"),
                            fair("employee", "complainant", "plaintiff", "empleado"),
                            weak("name", "nombre"))),
                    entry(ImportField.RESPONDENT_NAME, List.of(
                            strong("respondent name", "respondent", "employer name", "employer",
                                    "nombre empleador", "empleador", "demandado", "nombre empresa",
                                    "razon social"),
                            fair("legal name", "company", "company name", "business name",
                                    "defendant", "empresa", "patron"))),
                    entry(ImportField.RESPONDENT_TRADE_NAME, List.of(
                            strong("dba name", "dba", "trade name", "trading as", "doing business as",
                                    "nombre comercial"))),
                    entry(ImportField.RESPONDENT_CITY, List.of(
                            strong("employer city", "respondent city", "business city",
                                    "ciudad empleador", "ciudad empresa"),
                            fair("city", "town", "ciudad", "municipio", "localidad"))),
                    entry(ImportField.SECTOR, List.of(
                            strong("sector", "industry", "naics description", "industria", "rubro",
                                    "actividad economica"),
                            fair("naics", "trade", "actividad"))),
                    entry(ImportField.CLAIMED, List.of(
                            strong("claim amount", "amount claimed", "claimed", "reclamado",
                                    "monto reclamado", "demanded"),
                            fair("wages claimed", "amount owed", "owed", "adeudado"),
                            weak("amount", "monto", "importe"))),
                    entry(ImportField.COMPUTED, List.of(
                            strong("verified claim amount", "verified", "computed", "calculated",
                                    "amount computed", "calculado", "calculada", "verificado"),
                            fair("found due", "back wages"))),
                    entry(ImportField.AWARDED, List.of(
                            strong("awarded", "award", "amount assessed", "assessed", "ordered",
                                    "otorgado", "adjudicado", "condena", "laudo"),
                            // The amount column of a register of wage orders.
                            new Phrase(8, List.of("wage amount", "wages amount")),
                            fair("judgment", "sentencia", "decision amount"))),
                    entry(ImportField.AGREED, List.of(
                            strong("agreed", "settlement amount", "settled amount", "amount settled",
                                    "acordado", "convenido"),
                            fair("settlement", "settled", "acuerdo", "conciliado"))),
                    entry(ImportField.PAID, List.of(
                            strong("paid", "amount paid", "payment received", "payments received",
                                    "recovered", "collected", "disbursed", "pagado", "cobrado",
                                    "recuperado"),
                            fair("payment", "payments", "pago", "pagos", "received"),
                            weak("total wages"))),
                    entry(ImportField.PAID_ON, List.of(
                            strong("date paid", "paid on", "paid date", "payment date",
                                    "date payment", "fecha pago", "fecha cobro"))));

    private record Phrase(int worth, List<String> texts) {}

    private HeaderWords() {}

    /** The score, from 0 (says nothing) to 10. */
    static int score(String header, ImportField field) {
        List<String> words = words(header);
        if (words.isEmpty() || isBarred(words, field)) {
            return 0;
        }
        int best = 0;
        for (Phrase phrase : PHRASES.get(field)) {
            for (String text : phrase.texts()) {
                List<String> wanted = words(text);
                if (words.containsAll(wanted)) {
                    int unexplained = unexplained(words, wanted, field.kind());
                    boolean close = unexplained <= MAX_UNEXPLAINED && !(phrase.worth() <= WEAK && unexplained > 0);
                    best = Math.max(best, close ? phrase.worth() - unexplained : 0);
                }
            }
        }
        return best;
    }

    private static boolean isBarred(List<String> words, ImportField field) {
        Set<String> barred =
                switch (field.kind()) {
                    case MONEY -> NOT_MONEY;
                    case DATE -> Set.of("amount", "monto");
                    case TEXT -> isNamed(field) ? NOT_TEXT : Set.of();
                };
        return words.stream().anyMatch(barred::contains);
    }

    private static boolean isNamed(ImportField field) {
        return field == ImportField.CLAIMANT_NAME
                || field == ImportField.RESPONDENT_NAME
                || field == ImportField.RESPONDENT_TRADE_NAME;
    }

    private static int unexplained(List<String> words, List<String> wanted, ImportField.Kind kind) {
        Set<String> free =
                switch (kind) {
                    case MONEY -> FREE_MONEY;
                    case DATE -> FREE_DATE;
                    case TEXT -> Set.of();
                };
        return (int) words.stream().filter(w -> !wanted.contains(w) && !free.contains(w)).count();
    }

    private static List<String> words(String header) {
        List<String> words = new ArrayList<>();
        String spaced = header.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replace("#", " no ");
        for (String word : Arrays.asList(PlainText.words(spaced).split(" "))) {
            String same = SAME.getOrDefault(word, word);
            if (!same.isEmpty() && !FREE.contains(same) && !words.contains(same)) {
                words.add(same);
            }
        }
        return words;
    }

    private static Phrase strong(String... texts) {
        return new Phrase(STRONG, List.of(texts));
    }

    private static Phrase fair(String... texts) {
        return new Phrase(FAIR, List.of(texts));
    }

    private static Phrase weak(String... texts) {
        return new Phrase(WEAK, List.of(texts));
    }
}
