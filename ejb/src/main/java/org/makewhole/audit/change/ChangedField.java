package org.makewhole.audit.change;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.makewhole.shared.trail.AuditedInClear;
import org.makewhole.shared.trail.AuditedMasked;
import org.makewhole.shared.trail.Unaudited;

/**
 * How an attribute appears in the trail: decided once for each attribute, by its type and its
 * annotations.
 */
final class ChangedField {
    /** What stands for a value that must not be shown. */
    static final String MASK = "•••";

    private static final int LONGEST = 500;

    private enum Showing {
        CLEAR,
        BY_TYPE,
        MASKED,
        NOT_AT_ALL
    }

    private final Showing showing;

    /**
     * @param owner the entity or embeddable that declares or inherits the attribute
     */
    ChangedField(Class<?> owner, String name) {
        Field field = find(owner, name);
        if (field == null || field.isAnnotationPresent(AuditedMasked.class)) {
            showing = Showing.MASKED;
        } else if (field.isAnnotationPresent(Unaudited.class)) {
            showing = Showing.NOT_AT_ALL;
        } else {
            showing =
                    field.isAnnotationPresent(AuditedInClear.class)
                            ? Showing.CLEAR
                            : Showing.BY_TYPE;
        }
    }

    private static Field find(Class<?> owner, String name) {
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            try {
                return type.getDeclaredField(name);
            } catch (NoSuchFieldException above) {
                continue;
            }
        }
        return null;
    }

    boolean isShown() {
        return showing != Showing.NOT_AT_ALL;
    }

    /** The value as text; null for null. */
    String text(Object value) {
        if (value == null) {
            return null;
        }
        if (showing == Showing.MASKED || showing == Showing.BY_TYPE && !isHarmless(value)) {
            return MASK;
        }
        String text = plain(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** The same whether the value was just made or read from its column. */
    private static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Instant instant
                ? instant.truncatedTo(ChronoUnit.MICROS).toString()
                : value.toString();
    }

    /** Numbers, dates and choices; what is written freely may say anything. */
    private static boolean isHarmless(Object value) {
        return value instanceof Enum
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof TemporalAccessor;
    }
}
