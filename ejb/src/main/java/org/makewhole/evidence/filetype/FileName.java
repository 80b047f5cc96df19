package org.makewhole.evidence.filetype;

import java.text.Normalizer;
import java.util.Locale;

/** What people call a file, without what a name can be misused for. */
public final class FileName {
    /** Longest name that is kept, in characters. */
    public static final int LENGTH = 160;

    /** What a file without any name is called, before its ending. */
    private static final String UNNAMED = "file";

    private FileName() {}

    /**
     * The name without folders, without signs that are not seen but turn the rest around, and
     * without those that a file system or a header takes for something else.
     */
    public static String clean(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(name.lastIndexOf('/') + 1);
        name = name.substring(name.lastIndexOf('\\') + 1);
        name =
                name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                        .replaceAll("[<>:\"|?*]", "_")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[ .]+|[ .]+$", "");
        return name.length() > LENGTH ? shortened(name) : name;
    }

    private static String shortened(String name) {
        String ending = ending(name);
        String tail = ending.isEmpty() ? "" : "." + ending;
        int end = LENGTH - tail.length();
        // Never half of a sign that takes two places.
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).strip() + tail;
    }

    /** The ending in small letters, without the dot; empty where there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.matches("[a-z0-9]{1,8}") ? ending : "";
    }

    /** A clean name with the ending of its type, where it had none. */
    static String withEnding(String clean, FileType type) {
        String name = clean.isEmpty() ? UNNAMED : clean;
        return type.endings().contains(ending(name)) ? name : name + "." + type.endings().get(0);
    }
}
