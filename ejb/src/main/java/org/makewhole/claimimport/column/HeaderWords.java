package org.makewhole.claimimport.column;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.makewhole.shared.celltext.PlainText;

/**
 * How well a column's name speaks for a field, from the words of {@code column-words.properties}. A
 * name scores what its best phrase is worth, less one for each word left unexplained.
 */
final class HeaderWords {

    /** Phrases up to this score are too general to stand alone; see {@link ColumnGuess}. */
    static final int WEAK = 5;

    private static final int MAX_UNEXPLAINED = 2;

    private static final Map<String, String> SAME =
            Map.ofEntries(
                    entry("amt", "amount"),
                    entry("amts", "amount"),
                    entry("amounts", "amount"),
                    entry("no", "number"),
                    entry("num", "number"),
                    entry("nr", "number"),
                    entry("nro", "numero"),
                    entry("id", "number"),
                    entry("tot", "total"),
                    entry("dt", "date"),
                    entry("judgement", "judgment"),
                    entry("nombres", "nombre"),
                    entry("opened", "open"),
                    entry("closed", "close"),
                    entry("reopen", "re"),
                    entry("reclose", "re"),
                    entry("reopened", "re"),
                    entry("reclosed", "re"));

    /** Words that explain themselves beside any phrase. */
    private static final Set<String> FREE =
            Set.of(
                    "the", "of", "for", "to", "a", "de", "del", "la", "el", "los", "en", "por",
                    "re");

    private static final Set<String> FREE_MONEY =
            Set.of("amount", "monto", "importe", "total", "usd", "eur", "mxn", "cop", "pen", "s");
    private static final Set<String> FREE_DATE = Set.of("date", "fecha", "on");

    /** Words that make a column about something else than a person's or a case's name. */
    private static final Set<String> NOT_TEXT =
            Set.of(
                    "city",
                    "state",
                    "zip",
                    "address",
                    "phone",
                    "email",
                    "date",
                    "amount",
                    "ciudad",
                    "direccion",
                    "telefono",
                    "correo",
                    "fecha",
                    "monto",
                    "gender",
                    "county",
                    "number",
                    "numero",
                    "description");

    private static final Set<String> NOT_MONEY =
            Set.of(
                    "date",
                    "fecha",
                    "fees",
                    "fee",
                    "penalty",
                    "interest",
                    "fine",
                    "fines",
                    "cmp",
                    "number",
                    "multa",
                    "intereses",
                    "honorarios",
                    "on",
                    "by",
                    "status");

    /** The same for an amount that is not wages: its name may say what it is for. */
    private static final Set<String> NOT_APART =
            Set.of("date", "fecha", "number", "on", "by", "status");

    /** What tells columns of one name apart. */
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}");

    private static final Map<ImportField, List<Phrase>> PHRASES = phrases();

    private record Phrase(int worth, List<String> words) {}

    private HeaderWords() {}

    /** The score, from 0 (says nothing) to 10. */
    static int score(String header, ImportField field) {
        List<String> words = new ArrayList<>(words(header));
        if (field.isApart()) {
            words.removeIf(word -> COUNT.matcher(word).matches());
        }
        if (words.isEmpty() || isBarred(words, field)) {
            return 0;
        }
        int best = 0;
        for (Phrase phrase : PHRASES.getOrDefault(field, List.of())) {
            if (words.containsAll(phrase.words())) {
                int unexplained = unexplained(words, phrase.words(), field.kind());
                int allowed = phrase.worth() > WEAK && !field.isApart() ? MAX_UNEXPLAINED : 0;
                best = Math.max(best, unexplained <= allowed ? phrase.worth() - unexplained : 0);
            }
        }
        return best;
    }

    private static boolean isBarred(List<String> words, ImportField field) {
        Set<String> barred =
                switch (field.kind()) {
                    case MONEY -> field.isApart() ? NOT_APART : NOT_MONEY;
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

    private static Map<ImportField, List<Phrase>> phrases() {
        Properties file = new Properties();
        try (Reader in =
                new InputStreamReader(
                        HeaderWords.class.getResourceAsStream("column-words.properties"),
                        StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<ImportField, List<Phrase>> phrases = new EnumMap<>(ImportField.class);
        for (String key : file.stringPropertyNames()) {
            String[] parts = key.split("\\.");
            List<Phrase> ofField =
                    phrases.computeIfAbsent(
                            ImportField.valueOf(parts[0]), field -> new ArrayList<>());
            for (String text : file.getProperty(key).split(",")) {
                ofField.add(new Phrase(Integer.parseInt(parts[1]), words(text)));
            }
        }
        return phrases;
    }
}
