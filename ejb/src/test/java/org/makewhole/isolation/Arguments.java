package org.makewhole.isolation;

import jakarta.persistence.Entity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Trigger;
import org.makewhole.deadline.rule.ClockRule;
import org.makewhole.deadline.rule.RuleSets;

/**
 * Makes the arguments of a method by their types. Each place where an id or a record stands is
 * counted; one of them, or all, gets the id or record of others, the rest one's own.
 */
final class Arguments {
    /** In place of a number: every position. */
    static final int ALL = -1;

    /** Texts that have a form, by the name of the parameter or component. */
    private static final Map<String, String> FORMS =
            Map.of(
                    "country", "US",
                    "jurisdiction", "US-VA",
                    "currency", "USD",
                    "language", "en",
                    "email", "somebody@people.example",
                    "timeZone", "UTC",
                    "requestKey", "7f0c4b1e-5d3a-4c2b-9a8e-1f2d3c4b5a69");

    private static final Map<Class<?>, Object> PLAIN =
            Map.ofEntries(
                    Map.entry(boolean.class, true),
                    Map.entry(Boolean.class, true),
                    Map.entry(int.class, 1),
                    Map.entry(Integer.class, 1),
                    Map.entry(BigDecimal.class, new BigDecimal("5.00")),
                    Map.entry(LocalDate.class, LocalDate.of(2025, 3, 14)),
                    Map.entry(LocalTime.class, LocalTime.NOON),
                    Map.entry(YearMonth.class, YearMonth.of(2025, 3)),
                    Map.entry(Instant.class, Instant.EPOCH),
                    Map.entry(Duration.class, Duration.ofDays(1)),
                    Map.entry(Currency.class, Currency.getInstance("USD")),
                    Map.entry(Locale.class, Locale.ENGLISH),
                    Map.entry(ZoneId.class, ZoneOffset.UTC),
                    Map.entry(ClockRule.class, RuleSets.all().get(0).rules().get(0)),
                    Map.entry(Facts.class, facts()),
                    Map.entry(byte[].class, new byte[] {1}));

    private static Facts facts() {
        return Facts.of(Trigger.on(LocalDate.of(2025, 3, 14)), Place.of("US", "America/New_York"));
    }

    private final Function<Class<?>, Object> own;
    private final Function<Class<?>, Object> foreign;
    private final int foreignPosition;
    private final List<Class<?>> positions = new ArrayList<>();

    /**
     * @param own gives one's own id for {@code Long}, organisation for {@code Integer}, or record
     * @param foreign the same of others
     * @param foreignPosition counted from 0, or {@link #ALL}
     */
    Arguments(
            Function<Class<?>, Object> own,
            Function<Class<?>, Object> foreign,
            int foreignPosition) {
        this.own = own;
        this.foreign = foreign;
        this.foreignPosition = foreignPosition;
    }

    /**
     * Where the method was found to take an id, an organisation or a record: the kinds of these.
     */
    List<Class<?>> positions() {
        return List.copyOf(positions);
    }

    Object[] of(Method method) {
        return Arrays.stream(method.getParameters()).map(this::of).toArray();
    }

    private Object of(Parameter parameter) {
        String where = parameter.getDeclaringExecutable() + ", parameter " + parameter.getName();
        return make(parameter.getParameterizedType(), parameter.getName(), where);
    }

    private Object make(Type type, String name, String where) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, name, where);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == long.class || plain == Long.class) {
            return position(Long.class);
        }
        if (plain == int.class && name.toLowerCase(Locale.ROOT).contains("organization")) {
            return position(Integer.class);
        }
        if (plain == Integer.class && name.toLowerCase(Locale.ROOT).contains("organization")) {
            return position(Integer.class);
        }
        if (plain.isAnnotationPresent(Entity.class)) {
            return position(plain);
        }
        if (plain == String.class) {
            return FORMS.getOrDefault(name, "probe");
        }
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return record(plain, where);
        }
        return object(plain, where);
    }

    private Object position(Class<?> kind) {
        boolean foreignHere = foreignPosition == ALL || foreignPosition == positions.size();
        positions.add(kind);
        return (foreignHere ? foreign : own).apply(kind);
    }

    private Object container(ParameterizedType type, String name, String where) {
        Class<?> raw = (Class<?>) type.getRawType();
        Object first = make(type.getActualTypeArguments()[0], name, where);
        if (raw == Optional.class) {
            return Optional.of(first);
        }
        if (raw == Set.class) {
            return Set.of(first);
        }
        if (raw == List.class || raw == Collection.class) {
            return List.of(first);
        }
        if (raw == Map.class) {
            return Map.of(first, make(type.getActualTypeArguments()[1], name, where));
        }
        throw unknown(type, where);
    }

    private Object record(Class<?> type, String where) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values =
                Arrays.stream(components)
                        .map(c -> make(c.getGenericType(), c.getName(), where + " > " + c))
                        .toArray();
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(unknown(type, where).getMessage(), e);
        }
    }

    /** Objects with behaviour that services take. */
    private Object object(Class<?> type, String where) {
        if (type == InputStream.class) {
            return table();
        }
        if (type == OutputStream.class) {
            return new ByteArrayOutputStream();
        }
        if (type.isInterface() && type.getName().startsWith("org.makewhole.")) {
            return speaker(type);
        }
        return Arrays.stream(type.getConstructors())
                .min((a, b) -> a.getParameterCount() - b.getParameterCount())
                .map(
                        constructor -> {
                            Object[] values =
                                    Arrays.stream(constructor.getParameters())
                                            .map(this::of)
                                            .toArray();
                            try {
                                return constructor.newInstance(values);
                            } catch (ReflectiveOperationException e) {
                                throw new AssertionError(unknown(type, where).getMessage(), e);
                            }
                        })
                .orElseThrow(() -> unknown(type, where));
    }

    /** An interface that the face implements: it answers with what it was asked for. */
    private static Object speaker(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, asked) ->
                        method.getReturnType() == String.class
                                ? Arrays.toString(asked)
                                : method.getReturnType() == InputStream.class ? table() : null);
    }

    private static InputStream table() {
        return new ByteArrayInputStream(
                "Case number,Date opened,Amount claimed\nP-1,2024-02-01,5.00\n"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static AssertionError unknown(Type type, String where) {
        return new AssertionError(
                "No argument can be made of "
                        + type.getTypeName()
                        + " for "
                        + where
                        + ": teach org.makewhole.isolation.Arguments how, so that the method is"
                        + " tried with the records of others.");
    }
}
