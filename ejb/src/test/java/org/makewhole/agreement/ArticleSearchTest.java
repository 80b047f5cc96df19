package org.makewhole.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleSearchTest {
    private static final List<AgreementArticle> ARTICLES =
            List.of(
                    article("5", "Discipline", "No worker is dismissed save for just cause."),
                    article("14", "Overtime", "Offered by turn. The rota is posted."),
                    article("14.2", "Rotas", "Posted seven days ahead; dismissed shifts are paid."),
                    article("30", "Jubilación", null));

    private static AgreementArticle article(String number, String heading, String body) {
        return new AgreementArticle(1L, 1, new NewArticle(number, heading, body));
    }

    private static List<String> found(String typed) {
        ArticleSearch search = new ArticleSearch(typed);
        return ARTICLES.stream()
                .flatMap(article -> search.hit(article).stream())
                .sorted(ArticleSearch.bestFirst())
                .map(ArticleHit::number)
                .toList();
    }

    @Test
    void aNumberIsMeantExactly() {
        assertEquals(List.of("14"), found("Article 14"));
        assertEquals(List.of("14.2"), found("art. 14.2."));
        assertEquals(List.of(), found("4"));
    }

    @Test
    void headingsCountForMoreThanTextAndMoreWordsForMore() {
        assertEquals(List.of("14.2", "14"), found("rota posted"));
        assertEquals(List.of("5", "14.2"), found("dismissed without just cause"));
    }

    @Test
    void capitalsAndAccentsDoNotMatter() {
        assertEquals(List.of("30"), found("JUBILACION"));
    }

    @Test
    void nothingButSignsIsNoSearch() {
        assertTrue(
                Stream.of("", "  ", "§", "()", "article")
                        .allMatch(t -> new ArticleSearch(t).isEmpty()));
    }

    @Test
    void theExcerptShowsWhereTheWordStands() {
        String body = "Word ".repeat(60) + "needle " + "word ".repeat(60);
        ArticleHit hit = new ArticleSearch("needle").hit(article("1", "Long", body)).orElseThrow();
        assertTrue(hit.excerpt().contains("needle"), hit.excerpt());
        assertTrue(hit.excerpt().length() < 240);
        assertTrue(hit.excerpt().startsWith("… ") && hit.excerpt().endsWith(" …"));
    }
}
