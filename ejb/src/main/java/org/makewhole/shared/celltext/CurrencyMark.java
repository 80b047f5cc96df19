package org.makewhole.shared.celltext;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The signs that stand beside amounts, and the currencies each may mean. A sign shared by many
 * currencies ({@code $}) is taken for the import's own; one that cannot mean it is refused.
 */
final class CurrencyMark {

    private static final Set<String> DOLLAR =
            Set.of(
                    "USD", "CAD", "AUD", "NZD", "MXN", "ARS", "CLP", "COP", "UYU", "DOP", "SGD",
                    "HKD", "TWD", "JMD", "TTD", "BZD", "BBD", "BSD", "GYD", "LRD", "NAD", "FJD",
                    "SRD", "XCD", "CUP", "BMD", "BND", "KYD", "SBD", "NIO", "BRL");

    private static final Map<String, Set<String>> MARKS =
            Map.ofEntries(
                    Map.entry("$", DOLLAR),
                    Map.entry("US$", Set.of("USD")),
                    Map.entry("CA$", Set.of("CAD")),
                    Map.entry("A$", Set.of("AUD")),
                    Map.entry("MX$", Set.of("MXN")),
                    Map.entry("HK$", Set.of("HKD")),
                    Map.entry("NT$", Set.of("TWD")),
                    Map.entry("C$", Set.of("NIO", "CAD")),
                    Map.entry("R$", Set.of("BRL")),
                    Map.entry("\u20AC", Set.of("EUR")),
                    Map.entry(
                            "\u00A3",
                            Set.of("GBP", "EGP", "LBP", "SSP", "SYP", "SDG", "FKP", "GIP", "SHP")),
                    Map.entry("\u00A5", Set.of("JPY", "CNY")),
                    Map.entry("\u20B9", Set.of("INR")),
                    Map.entry("\u20B1", Set.of("PHP")),
                    Map.entry("\u20A6", Set.of("NGN")),
                    Map.entry("\u20B5", Set.of("GHS")),
                    Map.entry("\u20A9", Set.of("KRW")),
                    Map.entry("\u0E3F", Set.of("THB")),
                    Map.entry("\u20AB", Set.of("VND")),
                    Map.entry("\u20BA", Set.of("TRY")),
                    Map.entry("\u20B4", Set.of("UAH")),
                    Map.entry("\u20BD", Set.of("RUB")),
                    Map.entry("\u20AA", Set.of("ILS")),
                    Map.entry("\u09F3", Set.of("BDT")),
                    Map.entry("\u20B2", Set.of("PYG")),
                    Map.entry("\u20A1", Set.of("CRC")),
                    Map.entry("\u17DB", Set.of("KHR")),
                    Map.entry("TK", Set.of("BDT")),
                    Map.entry("Q", Set.of("GTQ")),
                    Map.entry("L", Set.of("HNL")),
                    Map.entry("S/", Set.of("PEN")),
                    Map.entry("BS", Set.of("BOB", "VES")),
                    Map.entry("R", Set.of("ZAR")),
                    Map.entry("RS", Set.of("INR", "PKR", "LKR", "NPR", "MUR")),
                    Map.entry("RP", Set.of("IDR")),
                    Map.entry("RM", Set.of("MYR")),
                    Map.entry("KSH", Set.of("KES")),
                    Map.entry("TSH", Set.of("TZS")),
                    Map.entry("USH", Set.of("UGX")),
                    Map.entry("KR", Set.of("SEK", "NOK", "DKK", "ISK")),
                    Map.entry("Z\u0141", Set.of("PLN")));

    private CurrencyMark() {}

    /** Whether the text is a currency's sign or ISO 4217 code at all. */
    static boolean isKnown(String text) {
        String mark = mark(text);
        return MARKS.containsKey(mark) || isCode(mark);
    }

    /** Whether a known mark may stand for the currency. */
    static boolean means(String text, Currency currency) {
        String mark = mark(text);
        Set<String> codes = MARKS.getOrDefault(mark, Set.of(mark));
        return codes.contains(currency.getCurrencyCode());
    }

    private static String mark(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.endsWith(".") ? upper.substring(0, upper.length() - 1) : upper;
    }

    private static boolean isCode(String mark) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(mark));
    }
}
