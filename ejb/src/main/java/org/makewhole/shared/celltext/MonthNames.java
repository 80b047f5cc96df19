package org.makewhole.shared.celltext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Month names in English and Spanish, whole or cut to three letters or more. */
final class MonthNames {

    private static final List<String> ENGLISH =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private static final List<String> SPANISH =
            List.of(
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "septiembre",
                    "octubre",
                    "noviembre",
                    "diciembre");

    private static final int SHORTEST = 3;
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(PlainText.words(name)));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> names : List.of(ENGLISH, SPANISH)) {
            for (int i = 0; i < names.size(); i++) {
                for (int n = SHORTEST; n <= names.get(i).length(); n++) {
                    numbers.put(names.get(i).substring(0, n), i + 1);
                }
            }
        }
        numbers.put("setiembre", 9);
        return Map.copyOf(numbers);
    }
}
