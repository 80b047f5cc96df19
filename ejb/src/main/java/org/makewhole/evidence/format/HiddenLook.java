package org.makewhole.evidence.format;

import java.io.IOException;
import org.makewhole.evidence.filetype.FileType;
import org.makewhole.evidence.hidden.HiddenData;
import org.makewhole.evidence.hidden.Trait;

/** Looks into a file; only ever in the other process, whatever the file. */
public final class HiddenLook {
    private HiddenLook() {}

    /** What it says; never fails, for a file that breaks it may say anything. */
    public static HiddenData of(FileType type, byte[] content) {
        Found found = new Found();
        try {
            look(type, content, found);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // What was found before it broke is told as well.
            found.say(Trait.UNREADABLE);
        }
        return found.all();
    }

    private static void look(FileType type, byte[] content, Found found) throws IOException {
        switch (type) {
            case JPEG, PNG, HEIC -> PhotoTraits.read(type, content, found);
            case PDF -> PdfTraits.read(content, found);
            case DOCX, XLSX -> OfficeTraits.read(content, found);
            case MP3 -> SoundTraits.mp3(content, found);
            case M4A -> SoundTraits.m4a(content, found);
            case OGG -> SoundTraits.ogg(content, found);
            case TXT -> {
                // Nothing but its words.
            }
        }
    }
}
