package org.makewhole.web.grievance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.makewhole.grievance.procedure.Side;
import org.makewhole.grievance.report.Age;
import org.makewhole.grievance.report.GrievanceReport;
import org.makewhole.grievance.report.ReportFormat;
import org.makewhole.grievance.report.ReportService;
import org.makewhole.grievance.report.ReportWording;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.Texts;
import org.omnifaces.util.Faces;

/** The figures of grievances, and the link that answers with them as a file. */
@Named
@RequestScoped
public class ReportBacking {

    @Inject private ReportService reports;

    private String format;
    private GrievanceReport report;

    /**
     * Sends the file.
     *
     * @throws NotFoundException for a format that there is not
     */
    public void send() throws IOException {
        ReportFormat wanted =
                Stream.of(ReportFormat.values())
                        .filter(known -> known.name().equals(format))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        byte[] file = reports.export(wanted, new Words());
        Faces.sendFile(
                file, "makewhole-grievances." + wanted.name().toLowerCase(Locale.ROOT), true);
    }

    /** The words of the bundle, in the language of the reader. */
    private static final class Words implements ReportWording {
        private static final String BUNDLE = "grievanceText";

        @Override
        public String heading(String key) {
            return Texts.get(BUNDLE, "report." + key);
        }

        @Override
        public String age(Age age) {
            return Texts.get(BUNDLE, "age." + age);
        }

        @Override
        public String side(Side side) {
            return Texts.get(BUNDLE, "side." + side);
        }
    }

    public GrievanceReport getReport() {
        if (report == null) {
            report = reports.report();
        }
        return report;
    }

    public List<Map.Entry<Age, Integer>> getAges() {
        return new ArrayList<>(getReport().byAge().entrySet());
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
