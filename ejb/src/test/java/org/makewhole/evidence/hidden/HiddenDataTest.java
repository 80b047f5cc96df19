package org.makewhole.evidence.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.makewhole.evidence.hidden.HiddenData.Said;

class HiddenDataTest {

    @Test
    void linesBetweenTheProcessesSayTheSameAndAreShort() {
        HiddenData data =
                HiddenData.of(
                        List.of(
                                new Said(Trait.PROGRAM, "Word"),
                                new Said(Trait.AUTHOR, "Ana\n PLACE\u202E here"),
                                new Said(Trait.TITLE, "x".repeat(500))));

        assertEquals(data, HiddenData.read(data.written()));
        assertEquals(new Said(Trait.AUTHOR, "Ana PLACE here"), data.said().get(0));
        assertEquals(121, data.said().get(1).value().length());
        assertEquals(HiddenData.UNREADABLE, HiddenData.read("Exception in thread main"));
        assertFalse(HiddenData.read("").isSensitive());
    }
}
