package org.makewhole.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.dashboard.DashboardExport;
import org.makewhole.dashboard.DashboardExport.Format;
import org.makewhole.dashboard.DashboardQuery;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.ViewerBacking;
import org.omnifaces.util.Faces;

/** Answers the link of an export with the file. A GET: it changes nothing but the audit trail. */
@Named
@RequestScoped
public class DashboardDownload {

    @Inject private DashboardExport exports;
    @Inject private DashboardRequest request;
    @Inject private ViewerBacking viewer;

    private String format;

    /**
     * Sends the file.
     *
     * @throws NotFoundException for a format that there is not
     */
    public void send() throws IOException {
        Format wanted =
                Stream.of(Format.values())
                        .filter(known -> known.name().equals(format))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        DashboardQuery query = request.query();
        DashboardWords words = new DashboardWords(Locale.forLanguageTag(viewer.getLanguageTag()));
        byte[] file = exports.export(query, wanted, words);
        Faces.sendFile(file, fileName(query, wanted), true);
    }

    private static String fileName(DashboardQuery query, Format format) {
        return Stream.of(
                                "makewhole",
                                query.country(),
                                query.currency(),
                                query.period().from(),
                                query.period().to())
                        .filter(part -> part != null)
                        .map(Object::toString)
                        .collect(Collectors.joining("-"))
                + "."
                + format.name().toLowerCase(Locale.ROOT);
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
