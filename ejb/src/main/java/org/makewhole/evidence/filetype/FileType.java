package org.makewhole.evidence.filetype;

import java.util.List;

/** The types of file that are taken. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic", "heif"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    TXT("text/plain", "txt"),
    M4A("audio/mp4", "m4a"),
    MP3("audio/mpeg", "mp3"),
    /** What messengers make of a voice message. */
    OGG("audio/ogg", "ogg", "oga", "opus");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** As registered with IANA. */
    public String mediaType() {
        return mediaType;
    }

    /** The endings of names, without a dot, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    public boolean isPhoto() {
        return this == JPEG || this == PNG || this == HEIC;
    }
}
