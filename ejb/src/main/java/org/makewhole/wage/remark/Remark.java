package org.makewhole.wage.remark;

import java.util.List;

/**
 * Something to know of the facts of a claim; none keeps it from being computed.
 *
 * @param text in English, in the words of docs/wage-engine.md
 * @param values days, numbers and names, in the order that the kind has them, for words of one's
 *     own
 */
public record Remark(RemarkKind kind, String text, List<Object> values) {

    Remark(RemarkKind kind, String text, Object... values) {
        this(kind, text, List.of(values));
    }
}
