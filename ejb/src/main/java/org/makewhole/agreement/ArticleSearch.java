package org.makewhole.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.makewhole.shared.sealed.Spelling;

/**
 * Which articles fit what a person typed, best first. A number is meant exactly; of words more is
 * better, and in a heading they count for more than in the text. Capitals and accents do not
 * matter.
 */
final class ArticleSearch {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}.()/-]+");
    private static final Pattern SAYS_ARTICLE =
            Pattern.compile("(?:art(?:icle|iculo|\\.)?|clause|clausula|section|seccion|§)");
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_WORD = 3;
    private static final int NUMBER = 100;
    private static final int IN_HEADING = 3;
    private static final int IN_BODY = 1;
    private static final int BEFORE_WORD = 60;
    private static final int EXCERPT = 220;

    private final List<String> words;

    ArticleSearch(String typed) {
        words =
                BETWEEN.splitAsStream(Spelling.of(typed))
                        .map(ArticleSearch::trimmed)
                        .filter(word -> !word.isEmpty() && !SAYS_ARTICLE.matcher(word).matches())
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList();
    }

    private static String trimmed(String word) {
        String end = word.replaceAll("^[.()/-]+|[.(/-]+$", "");
        return end.endsWith(")") && !end.contains("(") ? end.substring(0, end.length() - 1) : end;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words for the database, which narrows before this class ranks. */
    List<String> words() {
        return words;
    }

    /** The article with how well it fits; empty when it does not. */
    Optional<ArticleHit> hit(AgreementArticle article) {
        String heading = Spelling.of(article.getHeading());
        String body = article.getBody() == null ? "" : Spelling.of(article.getBody());
        String number = article.getNumber().toLowerCase(Locale.ROOT);
        int score = 0;
        for (String word : words) {
            if (number.equals(word)) {
                score += NUMBER;
            } else if (word.length() >= SHORTEST_WORD) {
                score += heading.contains(word) ? IN_HEADING : body.contains(word) ? IN_BODY : 0;
            }
        }
        return score == 0
                ? Optional.empty()
                : Optional.of(
                        new ArticleHit(
                                article.getId(),
                                article.getAgreementId(),
                                article.getNumber(),
                                article.getHeading(),
                                excerpt(article.getBody()),
                                score));
    }

    static Comparator<ArticleHit> bestFirst() {
        return Comparator.comparingInt(ArticleHit::score).reversed();
    }

    /** The text around the first word that occurs. */
    private String excerpt(String body) {
        if (body == null) {
            return "";
        }
        String lower = body.toLowerCase(Locale.ROOT);
        int at =
                words.stream()
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .mapToInt(lower::indexOf)
                        .filter(found -> found >= 0)
                        .min()
                        .orElse(0);
        int from = at <= BEFORE_WORD ? 0 : body.indexOf(' ', at - BEFORE_WORD) + 1;
        int to = Math.min(body.length(), from + EXCERPT);
        return (from > 0 ? "… " : "")
                + body.substring(from, to).strip()
                + (to < body.length() ? " …" : "");
    }
}
