package org.makewhole.web.sentonce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentFormsTest {
    private final SentForms forms = new SentForms();

    @Test
    void aFormThatLedOnIsKnown() {
        assertEquals(Optional.empty(), forms.of("one").findLedTo());
        forms.of("one").ledTo("/page.xhtml");

        assertEquals(Optional.of("/page.xhtml"), forms.of("one").findLedTo());
        assertEquals(Optional.empty(), forms.of("other").findLedTo());
    }

    @Test
    void thoseSentLongestAgoAreForgottenFirst() {
        SentForms.SentForm first = forms.of("first");
        SentForms.SentForm second = forms.of("second");
        for (int more = 0; more < 199; more++) {
            forms.of("form " + more);
            assertSame(second, forms.of("second"));
        }

        assertNotSame(first, forms.of("first"));
        assertSame(second, forms.of("second"));
    }
}
