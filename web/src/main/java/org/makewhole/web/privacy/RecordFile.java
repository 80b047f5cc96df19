package org.makewhole.web.privacy;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;
import org.makewhole.privacy.record.RecordJson;
import org.makewhole.privacy.record.RecordPdf;
import org.makewhole.privacy.record.WorkerRecord;
import org.omnifaces.util.Faces;

/** Sends a record to the browser, under a name that gives nobody away. */
enum RecordFile {
    MEMBER("member-record"),
    EMPLOYER("employer-record");

    private final String name;

    RecordFile(String name) {
        this.name = name;
    }

    void pdf(WorkerRecord made) throws IOException {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        RecordWords words = new RecordWords(locale, made.zone());
        Faces.sendFile(name + ".pdf", true, out -> RecordPdf.write(made, words, out));
    }

    void json(WorkerRecord made) throws IOException {
        Faces.sendFile(name + ".json", true, out -> RecordJson.write(made, out));
    }
}
