package org.makewhole.isolation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** All text that can be reached from an answer: through records, collections, files, failures. */
final class Words {
    private static final int DEEPEST = 2_000_000;

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();

    private Words() {}

    static String in(Object answer) {
        Words words = new Words();
        words.wait(answer);
        while (!words.waiting.isEmpty() && words.text.length() < DEEPEST) {
            words.read(words.waiting.pop());
        }
        return words.text.toString();
    }

    private void wait(Object value) {
        if (value != null && seen.add(value)) {
            waiting.push(value);
        }
    }

    private void read(Object value) {
        if (value instanceof byte[] file) {
            readFile(file);
        } else if (value instanceof Collection<?> many) {
            many.forEach(this::wait);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::wait);
            map.values().forEach(this::wait);
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::wait);
        } else if (value instanceof Throwable failure) {
            text.append(failure).append('\n');
            wait(failure.getCause());
        } else if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                wait(Array.get(value, i));
            }
        } else if (value.getClass().getName().startsWith("org.makewhole.")) {
            text.append(value).append('\n');
            readFields(value);
        } else {
            text.append(value).append('\n');
        }
    }

    private void readFields(Object value) {
        for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
            if (!type.getName().startsWith("org.makewhole.")) {
                return;
            }
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && field.trySetAccessible()) {
                    wait(valueOf(field, value));
                }
            }
        }
    }

    private static Object valueOf(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A workbook is an archive of texts. */
    private void readFile(byte[] file) {
        text.append(new String(file, StandardCharsets.UTF_8)).append('\n');
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                text.append(new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
