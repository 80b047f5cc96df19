package org.makewhole.account.notice;

import java.util.Optional;
import org.makewhole.account.factor.FactorsChanged;

/** What a person is told of their own access. */
public enum AccessEvent {
    FACTOR_ADDED,
    FACTOR_REMOVED,
    FACTORS_RESET,
    RECOVERY_CODES_RENEWED,
    RECOVERY_CODE_USED,
    PASSWORD_CHANGED,
    NEW_BROWSER,
    MANY_TRIES;

    /** Empty for what concerns no single person. */
    static Optional<AccessEvent> of(FactorsChanged.Kind kind) {
        return switch (kind) {
            case ADDED -> Optional.of(FACTOR_ADDED);
            case REMOVED -> Optional.of(FACTOR_REMOVED);
            case RESET -> Optional.of(FACTORS_RESET);
            case RECOVERY_CODES_RENEWED -> Optional.of(RECOVERY_CODES_RENEWED);
            case RECOVERY_CODE_USED -> Optional.of(RECOVERY_CODE_USED);
            case RULE_CHANGED -> Optional.empty();
        };
    }
}
