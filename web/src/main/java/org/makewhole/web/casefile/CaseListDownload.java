package org.makewhole.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.remedy.caselist.CaseListExport;
import org.makewhole.remedy.caselist.CaseListExport.Format;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.spreadsheet.TableWriter;
import org.makewhole.web.shared.Texts;
import org.omnifaces.util.Faces;

/**
 * Answers the link of an export with the list of cases as a file. A GET: it changes nothing but the
 * audit trail.
 */
@Named
@RequestScoped
public class CaseListDownload {

    @Inject private CaseListExport exports;
    @Inject private CaseListBacking list;

    private String format;

    /**
     * Sends the file, narrowed as the list is.
     *
     * @throws NotFoundException for a format that there is not
     */
    public void send() throws IOException {
        Format wanted =
                Stream.of(Format.values())
                        .filter(known -> known.name().equals(format))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        CaseFilter filter = list.filter();
        exports.begin(filter, wanted);
        String name = Texts.get("casefileText", "export.file");
        Faces.sendFile(
                name + "." + wanted.name().toLowerCase(Locale.ROOT),
                true,
                out -> write(filter, wanted, out));
    }

    private void write(CaseFilter filter, Format wanted, OutputStream out) throws IOException {
        try (TableWriter table =
                wanted == Format.CSV
                        ? TableWriter.csv(out)
                        : TableWriter.xlsx(out, Texts.get("casefileText", "list.title"))) {
            new CaseListFile(table).write(after -> exports.portion(filter, after));
        }
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
