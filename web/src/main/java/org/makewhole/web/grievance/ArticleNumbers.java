package org.makewhole.web.grievance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.agreement.AgreementArticle;

/** Numbers of articles as they are typed in one field: {@code 5, 14.2}. */
final class ArticleNumbers {

    /** Ids of those that the agreement has, and the numbers that it has not. */
    record Read(List<Long> ids, List<String> unknown) {}

    private ArticleNumbers() {}

    static Read read(String typed, List<AgreementArticle> articles) {
        Map<String, Long> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        articles.forEach(article -> known.putIfAbsent(article.getNumber(), article.getId()));
        List<Long> ids = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String number : split(typed)) {
            if (known.containsKey(number)) {
                ids.add(known.get(number));
            } else {
                unknown.add(number);
            }
        }
        return new Read(ids, unknown);
    }

    /** The field with one number more. */
    static String with(String typed, String number) {
        Set<String> numbers = split(typed);
        numbers.add(number);
        return String.join(", ", numbers);
    }

    static Set<String> split(String typed) {
        return Stream.of(typed == null ? new String[0] : typed.split("[,;\\n]+"))
                .map(
                        number ->
                                number.strip()
                                        .replaceFirst("(?i)^(art(icle|[ií]culo)?\\.?)\\s*", ""))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
