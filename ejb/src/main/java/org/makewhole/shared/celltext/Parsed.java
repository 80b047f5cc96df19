package org.makewhole.shared.celltext;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a cell: a value, nothing (the cell is empty), or a refusal.
 *
 * @param value the value; empty for an empty cell and for a refusal
 * @param refusal why not; empty unless refused
 * @param arguments for the refusal's message
 */
public record Parsed<T>(Optional<T> value, Optional<CellReason> refusal, List<String> arguments) {

    static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), Optional.empty(), List.of());
    }

    static <T> Parsed<T> nothing() {
        return new Parsed<>(Optional.empty(), Optional.empty(), List.of());
    }

    static <T> Parsed<T> refused(CellReason reason, String... arguments) {
        return new Parsed<>(Optional.empty(), Optional.of(reason), List.of(arguments));
    }

    public boolean isRefused() {
        return refusal.isPresent();
    }
}
