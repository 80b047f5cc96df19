package org.makewhole.wage.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.makewhole.wage.owed.OwedLine;

/**
 * Texts of lines that say the same of their rule, rounding and interest. A claim has a handful of
 * them, which is why they are looked through instead of hashed: rules are large records.
 */
final class SharedTexts {

    private final List<OwedLine> firsts = new ArrayList<>();
    private final ArrayNode texts = JsonNodeFactory.instance.arrayNode();

    /** The place of a line's text, which is written if no line before has the same. */
    int place(OwedLine line, BiConsumer<ObjectNode, OwedLine> writing) {
        for (int i = firsts.size() - 1; i >= 0; i--) {
            if (areAlike(firsts.get(i), line)) {
                return i;
            }
        }
        firsts.add(line);
        writing.accept(texts.addObject(), line);
        return firsts.size() - 1;
    }

    private static boolean areAlike(OwedLine one, OwedLine other) {
        return one.violation() == other.violation()
                && one.rule() == other.rule()
                && one.value() == other.value()
                && one.estimated() == other.estimated()
                && Objects.equals(one.rounding(), other.rounding())
                && one.interestDue().rule() == other.interestDue().rule()
                && one.interestDue().value() == other.interestDue().value()
                && Objects.equals(one.item(), other.item());
    }

    ArrayNode texts() {
        return texts;
    }
}
