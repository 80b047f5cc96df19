package org.makewhole.shared.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "'  Nguyễn Thị ', nguyen thi",
        "Đỗ Øystein Łukasz, do oystein lukasz",
        "PÉREZ, perez",
        "Groß, gross",
        "王小明, 王小明",
    })
    void whatLooksAlikeIsSpeltAlike(String typed, String spelling) {
        assertEquals(spelling, Spelling.of(typed));
    }

    @Test
    void wordsAreCutAtEverythingThatIsNoLetterOrDigit() {
        assertEquals(
                List.of("law", "2026", "00012", "o", "neill"),
                Spelling.words("LAW-2026-00012 O'Neill").toList());
    }

    @ParameterizedTest
    @CsvSource({
        "+1 (555) 010-2233, 15550102233",
        "001 555 0102233, 15550102233",
        "555-0102, 5550102",
    })
    void aPhoneNumberIsItsDigits(String typed, String spelling) {
        assertEquals(spelling, ContactSpelling.phone(typed));
    }

    @Test
    void whatHoldsNoContactHasNoSpelling() {
        assertNull(ContactSpelling.phone("ext 12"));
        assertNull(ContactSpelling.email(" "));
        assertNull(ContactSpelling.document("--"));
        assertEquals("ab12345", ContactSpelling.document(" AB-123 45 "));
    }
}
