package org.makewhole.wage.method;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the name that was probably meant. */
public final class Suggestion {

    private static final int NEAR = 3;
    private static final int STEM = 6;

    private Suggestion() {}

    static String unknown(String name, List<Parameter> parameters) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        return "unknown" + didYouMean(name, names) + "; known here: " + String.join(", ", names);
    }

    /** {@code "; did you mean x?"} when a name is near, else nothing. */
    public static String didYouMean(String name, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .filter(known -> distance(name, known) <= NEAR)
                .or(() -> names.stream().filter(known -> isPart(name, known)).findFirst())
                .or(() -> names.stream().filter(known -> hasStem(name, known)).findFirst())
                .map(known -> "; did you mean " + known + "?")
                .orElse("");
    }

    /** Whether one name holds the other: {@code public-holiday} and {@code holiday}. */
    private static boolean isPart(String name, String known) {
        String shorter = name.length() < known.length() ? name : known;
        String longer = name.length() < known.length() ? known : name;
        return shorter.length() > NEAR && plain(longer).contains(plain(shorter));
    }

    /** Whether two words begin with the same stem: {@code resigned} and {@code resignation}. */
    private static boolean hasStem(String name, String known) {
        String a = plain(name);
        String b = plain(known);
        return a.length() > STEM && b.length() > STEM && a.startsWith(b.substring(0, STEM));
    }

    /** Edits that lead from one name to the other, letter case and hyphens apart. */
    private static int distance(String left, String right) {
        String a = plain(left);
        String b = plain(right);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String plain(String name) {
        String shortened = name.length() > 60 ? name.substring(0, 60) : name;
        return shortened.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
