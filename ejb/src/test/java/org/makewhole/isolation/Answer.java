package org.makewhole.isolation;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.TransactionRequiredLocalException;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.makewhole.isolation.ServiceMethods.ServiceMethod;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.Duplicates;

/**
 * What a method answered.
 *
 * @param kind what a caller can tell from it: found something, nothing, or which refusal
 * @param words all text in it
 */
record Answer(String kind, String words, boolean denied, boolean foreseen) {
    private static final String DENIED = "denied";

    static Answer of(ServiceMethod method, Object[] arguments) {
        try {
            Object value = method.method().invoke(method.reference(), arguments);
            return new Answer(isNothing(value) ? "nothing" : "found", Words.in(value), false, true);
        } catch (InvocationTargetException e) {
            return of(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isNothing(Object value) {
        return value == null
                || value.equals(Optional.empty())
                || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static Answer of(Throwable failure) {
        String words = Words.in(failure);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EJBAccessException) {
                return new Answer(DENIED, words, true, true);
            }
            if (cause instanceof BusinessException refusal) {
                return new Answer("refused: " + refusal.getKey(), words, false, true);
            }
            if (cause instanceof TransactionRequiredLocalException) {
                return new Answer("refused outside of a transaction", words, false, true);
            }
            if (cause instanceof ConstraintViolationException
                    || cause.getClass().getName().startsWith("org.makewhole.")) {
                return new Answer(cause.getClass().getSimpleName(), words, false, true);
            }
        }
        if (Duplicates.isCauseOf(failure)) {
            return new Answer("refused by a key of the database", words, false, true);
        }
        return new Answer("failed: " + root(failure), words, false, false);
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    boolean isAnswered() {
        return kind.equals("found") || kind.equals("nothing");
    }
}
