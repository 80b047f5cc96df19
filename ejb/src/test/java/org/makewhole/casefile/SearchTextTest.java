package org.makewhole.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Juan de la Cruz, +Juan* +Cruz*",
        "LANTERN-2026-00012, +LANTERN* +2026* +00012*",
        "The Roofing Company, +Roofing* +Company*",
        "'Pérez, Ana', +Pérez* +Ana*",
        "*+-()~<>@\"x, ''",
        "Li, ''",
    })
    void asksForEveryWordThatIsIndexed(String typed, String query) {
        assertEquals(query, SearchText.query(typed));
    }

    @Test
    void patternTakesSignsLiterally() {
        assertEquals("%50!% !_a!!%", SearchText.pattern(" 50% _a! "));
    }
}
