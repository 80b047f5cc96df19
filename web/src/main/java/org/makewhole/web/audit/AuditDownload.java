package org.makewhole.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.makewhole.audit.review.AuditExport;
import org.makewhole.audit.review.AuditExport.Format;
import org.makewhole.audit.review.AuditWording;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.web.shared.DateFormat;
import org.makewhole.web.shared.ViewerBacking;
import org.omnifaces.util.Faces;

/** Answers the link of an export with the file. A GET: it changes nothing but the trail itself. */
@Named
@RequestScoped
public class AuditDownload {
    @Inject private AuditExport exports;
    @Inject private AuditRequest request;
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
        ZoneId zone = viewer.getZone();
        Words words = new Words(Locale.forLanguageTag(viewer.getLanguageTag()), zone);
        byte[] file = exports.export(request.filter(), wanted, words);
        Faces.sendFile(file, "makewhole-audit." + wanted.name().toLowerCase(Locale.ROOT), true);
    }

    /** The words of the bundle; an action of a later version is called by its name. */
    private record Words(Locale locale, ZoneId zone) implements AuditWording {
        private static final String BUNDLE = "org.makewhole.web.audit.messages";

        @Override
        public String text(String key) {
            try {
                return ResourceBundle.getBundle(BUNDLE, locale).getString(key);
            } catch (MissingResourceException unknownAction) {
                return key.substring(key.indexOf('.') + 1);
            }
        }

        @Override
        public String local(Instant instant) {
            return DateFormat.format(instant, zone, locale) + " " + zone.getId();
        }
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }
}
