package org.makewhole.evidence.hidden;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.evidence.filetype.FileType;
import org.makewhole.evidence.format.CleanCopy;
import org.makewhole.evidence.format.HiddenLook;

/**
 * The other process: takes a file from its standard input, and answers what it says, or a copy that
 * says nothing. It knows no database, no key and no organisation.
 */
public final class LookMain {
    static final String LOOK = "look";
    static final String COPY = "copy";

    private static final int NO_COPY = 3;

    private LookMain() {}

    /**
     * @param arguments {@value #LOOK} or {@value #COPY}, then the type of the file
     */
    public static void main(String[] arguments) throws IOException {
        // Libraries write what they think of a damaged file: that would be its content in a log.
        Logger.getLogger("").setLevel(Level.OFF);
        FileType type = FileType.valueOf(arguments[1]);
        byte[] content = System.in.readAllBytes();
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            if (arguments[0].equals(LOOK)) {
                String said = HiddenLook.of(type, content).written();
                out.write(said.getBytes(StandardCharsets.UTF_8));
                return;
            }
            byte[] copy = CleanCopy.of(type, content);
            if (HiddenLook.of(type, copy).isSensitive()) {
                Runtime.getRuntime().halt(NO_COPY);
            }
            out.write(copy);
        }
    }
}
