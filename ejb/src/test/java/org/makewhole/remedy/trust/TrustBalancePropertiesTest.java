package org.makewhole.remedy.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.makewhole.shared.error.BusinessException;

/** Whatever comes in and goes out: nothing is spent that is not there. */
class TrustBalancePropertiesTest {

    @Property(tries = 300)
    void itIsNeverBelowNothingAndAlwaysWhatMovedIt(@ForAll("moves") List<BigDecimal> moves) {
        TrustBalance balance = new TrustBalance(1L, "USD");
        BigDecimal moved = BigDecimal.ZERO;
        for (BigDecimal move : moves) {
            try {
                balance.move(move);
                moved = moved.add(move);
            } catch (BusinessException refused) {
                assertEquals("trustShort", refused.getKey());
                assertTrue(moved.add(move).signum() < 0, () -> move + " was refused");
            }
            assertEquals(0, moved.compareTo(balance.getBalance()));
            assertTrue(balance.getBalance().signum() >= 0);
        }
    }

    @Provide
    Arbitrary<List<BigDecimal>> moves() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-5000.00"), new BigDecimal("5000.00"))
                .ofScale(2)
                .list()
                .ofMaxSize(60);
    }
}
