package org.makewhole.document.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a worker reads on the last lines of the paper. */
class WhatIsNextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final PaperText ENGLISH = new PaperText(Locale.ENGLISH);

    private static WorkerMoney money(String won, String received, String onTheWay) {
        BigDecimal left =
                new BigDecimal(won)
                        .subtract(new BigDecimal(received))
                        .subtract(new BigDecimal(onTheWay));
        return new WorkerMoney(
                new BigDecimal("900.00"),
                new BigDecimal(won),
                Map.of(),
                new BigDecimal(received),
                left,
                new BigDecimal(onTheWay));
    }

    private static List<String> told(WhatIsNext next, WorkerMoney money) {
        List<String> sentences = next.sentences(ENGLISH, money, "USD");
        assertEquals("Ask us at any time. Bring this page when you come.", last(sentences));
        return sentences.subList(0, sentences.size() - 1);
    }

    private static String last(List<String> sentences) {
        return sentences.get(sentences.size() - 1);
    }

    @Test
    void whileTheEmployerStillOwes() {
        WorkerMoney owed = money("700.00", "200.00", "100.00");
        assertEquals(
                List.of(
                        "We hold USD\u00a0100.00 for you. We will tell you when and where you get"
                                + " it.",
                        "The employer has paid USD\u00a050.00 in your case that is not divided yet:"
                                + " what is yours of it comes off what is owed.",
                        "The employer still owes you USD\u00a0400.00. We keep asking for it.",
                        "The employer's next payment is due on 1 Jun 2026.",
                        "The next step in your case is planned for 3 Jun 2026."),
                told(
                        new WhatIsNext(
                                TODAY,
                                null,
                                false,
                                LocalDate.of(2026, 6, 1),
                                LocalDate.of(2026, 6, 3),
                                new BigDecimal("50.00")),
                        owed));
        assertTrue(
                told(
                                new WhatIsNext(
                                        TODAY,
                                        null,
                                        false,
                                        TODAY.minusDays(1),
                                        null,
                                        BigDecimal.ZERO),
                                owed)
                        .contains(
                                "A payment of the employer was due on 19 May 2026 and is not there"
                                        + " in full. We act on it."));
    }

    @Test
    void nobodyIsToldThatWeGoOnAskingWhereWeDoNot() {
        WorkerMoney owed = money("700.00", "200.00", "0.00");
        LocalDate due = TODAY.minusDays(40);
        assertEquals(
                List.of(
                        "The employer still owes you USD\u00a0500.00, but in this case no more will"
                                + " come. Ask us why, and what you can still do.",
                        "Your case was closed on 1 May 2026."),
                told(
                        new WhatIsNext(
                                TODAY, LocalDate.of(2026, 5, 1), true, due, due, BigDecimal.ZERO),
                        owed));
        assertEquals(
                List.of(
                        "The employer still owes you USD\u00a0500.00. Our case is closed: tell us"
                                + " if you want it to go on.",
                        "Your case was closed on 1 May 2026."),
                told(
                        new WhatIsNext(
                                TODAY, LocalDate.of(2026, 5, 1), false, due, due, BigDecimal.ZERO),
                        owed));
    }

    @Test
    void whenAllIsThereAndWhenNothingIsDecided() {
        WhatIsNext open = new WhatIsNext(TODAY, null, false, null, null, BigDecimal.ZERO);
        assertEquals(
                List.of("You have received everything that was won."),
                told(open, money("700.00", "700.00", "0.00")));
        assertEquals(
                List.of("Nothing has been agreed or decided yet. We keep you informed."),
                told(open, money("0.00", "0.00", "0.00")));
    }

    /** A paper half in one language and half in another is no paper. */
    @Test
    void aLanguageThatPapersAreNotWrittenInGivesWayToTheReaders() {
        Locale spanish = Locale.forLanguageTag("es");
        assertEquals(spanish, PaperText.languageOf("fr", spanish));
        assertEquals(Locale.forLanguageTag("es-MX"), PaperText.languageOf("es-MX", Locale.US));
        assertEquals(Locale.US, PaperText.languageOf("en", Locale.US));
        assertEquals(Locale.US, PaperText.languageOf((String) null, Locale.US));
    }
}
