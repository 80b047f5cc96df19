package org.makewhole.web.grievance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.makewhole.agreement.AgreementArticle;
import org.makewhole.agreement.NewArticle;

class ArticleNumbersTest {
    private static final List<AgreementArticle> ARTICLES =
            List.of(article("5"), article("14.2(a)"), article("B"));

    private static AgreementArticle article(String number) {
        return new AgreementArticle(1L, 1, new NewArticle(number, "Heading", null));
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        ArticleNumbers.Read read =
                ArticleNumbers.read(" Art. 5; 14.2(A), article b, 5,, artículo 99 ", ARTICLES);
        assertEquals(
                List.of(ARTICLES.get(0).getId(), ARTICLES.get(1).getId(), ARTICLES.get(2).getId()),
                read.ids());
        assertEquals(List.of("99"), read.unknown());
        assertEquals(List.of(), ArticleNumbers.read(null, ARTICLES).ids());
    }

    @Test
    void aNumberIsAddedOnce() {
        assertEquals("5", ArticleNumbers.with(null, "5"));
        assertEquals("5, 14", ArticleNumbers.with("5", "14"));
        assertEquals("5, 14", ArticleNumbers.with("5, 14", "14"));
    }
}
