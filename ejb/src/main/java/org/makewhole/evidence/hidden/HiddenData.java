package org.makewhole.evidence.hidden;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a file says beside its content, the most telling first; to be shown, never to be stored. */
public record HiddenData(List<Said> said) implements Serializable {
    /** So much is told of one file: who sees ten things does not need the eleventh. */
    private static final int MOST = 24;

    private static final int LONGEST = 120;

    /** Nothing could be learnt. */
    public static final HiddenData UNREADABLE =
            new HiddenData(List.of(new Said(Trait.UNREADABLE, "")));

    /**
     * One thing that it says.
     *
     * @param value empty where there is nothing to quote
     */
    public record Said(Trait trait, String value) implements Serializable {
        public Said {
            Objects.requireNonNull(trait);
            String clean = value.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
            value = clean.codePointCount(0, clean.length()) > LONGEST ? cut(clean) : clean;
        }

        private static String cut(String text) {
            return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        }
    }

    /** What was found, without what stands there twice. */
    public static HiddenData of(Collection<Said> found) {
        return new HiddenData(
                found.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Said::trait))
                        .limit(MOST)
                        .toList());
    }

    /** Whether any of it tells of a person. */
    public boolean isSensitive() {
        return said.stream().anyMatch(one -> one.trait().isSensitive());
    }

    boolean says(Trait trait) {
        return said.stream().anyMatch(one -> one.trait() == trait);
    }

    /** As lines, for another process. */
    String written() {
        return said.stream()
                .map(one -> one.trait() + " " + one.value())
                .collect(Collectors.joining("\n"));
    }

    /** From such lines; what is none of them was written by nobody that can be trusted. */
    static HiddenData read(String lines) {
        try {
            return of(
                    lines.lines()
                            .map(line -> line.split(" ", 2))
                            .map(
                                    line ->
                                            new Said(
                                                    Trait.valueOf(line[0]),
                                                    line.length > 1 ? line[1] : ""))
                            .toList());
        } catch (IllegalArgumentException notOurs) {
            return UNREADABLE;
        }
    }
}
