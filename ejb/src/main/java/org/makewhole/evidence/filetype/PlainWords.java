package org.makewhole.evidence.filetype;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether a content is a text that people read, and nothing that a program would carry out. */
final class PlainWords {
    /** So much of the beginning is searched for markup. */
    private static final int BEGINNING = 1024;

    private static final Pattern MARKUP =
            Pattern.compile(
                    "^\\s*(<|#!|%!)|<(!doctype|html|head|body|script|svg|iframe|object|\\?)",
                    Pattern.CASE_INSENSITIVE);

    private static final int BUFFER = 8192;

    private PlainWords() {}

    /** Reads UTF-8 to its end; false for anything else, for control signs and for markup. */
    static boolean are(InputStream content) throws IOException {
        Reader reader =
                new BufferedReader(
                        new InputStreamReader(
                                content,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        StringBuilder beginning = new StringBuilder();
        char[] buffer = new char[BUFFER];
        try {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (isControl(buffer[i])) {
                        return false;
                    }
                }
                if (beginning.length() < BEGINNING) {
                    beginning.append(buffer, 0, Math.min(read, BEGINNING));
                }
            }
        } catch (CharacterCodingException notText) {
            return false;
        }
        String start = beginning.toString().replace("\uFEFF", "");
        return !MARKUP.matcher(start).find();
    }

    private static boolean isControl(char sign) {
        return Character.isISOControl(sign)
                && sign != '\n'
                && sign != '\r'
                && sign != '\t'
                && sign != '\f';
    }
}
