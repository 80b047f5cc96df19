package org.makewhole.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.makewhole.fault.Paralegal.Outcome;

/** What was sent and what was said of it, to be compared with the rows of the database. */
final class Payments {
    /** Above every amount of the demonstration. */
    private static final BigDecimal FIRST = new BigDecimal("1000000.00");

    private final AtomicLong sent = new AtomicLong();
    private final Map<BigDecimal, Outcome> outcomes = new ConcurrentHashMap<>();

    /** An amount that no other payment has. */
    BigDecimal next() {
        return FIRST.add(BigDecimal.valueOf(sent.incrementAndGet(), 2));
    }

    void note(BigDecimal amount, Outcome outcome) {
        outcomes.put(amount, outcome);
    }

    long count(Outcome outcome) {
        return outcomes.values().stream().filter(outcome::equals).count();
    }

    long all() {
        return outcomes.size();
    }

    /**
     * Compares row by row: whatever was said to be saved is there once, nothing is there twice, and
     * nothing that was refused is there.
     */
    void compare(OwnDatabase database) throws SQLException {
        Map<BigDecimal, Long> rows =
                database.column("SELECT amount FROM money_posting WHERE amount > " + FIRST).stream()
                        .map(BigDecimal::new)
                        .map(amount -> amount.setScale(2))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> wrong = new ArrayList<>();
        outcomes.forEach(
                (amount, outcome) -> {
                    long found = rows.getOrDefault(amount, 0L);
                    boolean right =
                            switch (outcome) {
                                case SAVED -> found == 1;
                                case REFUSED -> found == 0;
                                default -> found <= 1;
                            };
                    if (!right) {
                        wrong.add(amount + " " + outcome + ", rows: " + found);
                    }
                });
        rows.keySet().stream()
                .filter(amount -> !outcomes.containsKey(amount))
                .forEach(amount -> wrong.add(amount + " was never sent"));
        assertEquals(List.of(), wrong);
    }
}
