package org.makewhole.evidence.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {
    @ParameterizedTest
    @CsvSource({
        "0, ENOUGH",
        "799, ENOUGH",
        "800, NEARLY_FULL",
        "999, NEARLY_FULL",
        "1000, RESERVE",
        "1099, RESERVE",
        "1100, FULL",
        "900000, FULL"
    })
    void itWarnsLongBeforeItRefuses(long used, RoomState state) {
        assertEquals(state, new Room(used, 1000).state());
    }

    @Test
    void withoutALimitThereIsAlwaysEnough() {
        Room room = new Room(Long.MAX_VALUE, 0);

        assertFalse(room.isLimited());
        assertEquals(RoomState.ENOUGH, room.state());
        assertEquals(0, room.percent());
    }

    @Test
    void aDayIsUsedUpByNumberOrBySize() {
        DayAllowance day = new DayAllowance(3, 100);

        assertFalse(day.isUsedUpBy(new DayAllowance(2, 99)));
        assertTrue(day.isUsedUpBy(new DayAllowance(3, 0)));
        assertTrue(day.isUsedUpBy(new DayAllowance(0, 100)));
        assertFalse(new DayAllowance(0, 0).isUsedUpBy(new DayAllowance(9_999, Long.MAX_VALUE)));
    }
}
