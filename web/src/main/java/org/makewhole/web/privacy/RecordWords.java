package org.makewhole.web.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.makewhole.privacy.record.RecordWording;
import org.makewhole.web.shared.DateFormat;

/** The words of a record, from the bundles in which the pages have them. */
final class RecordWords implements RecordWording {
    private static final String OWN = "privacy";

    /** Where the words of a code stand: bundle and beginning of the key, by column. */
    private static final Map<String, String[]> CODES =
            Map.ofEntries(
                    Map.entry("document_kind", new String[] {"party", "document."}),
                    Map.entry("migration_status", new String[] {"party", "migration."}),
                    Map.entry("contact_channel", new String[] {"party", "channel."}),
                    Map.entry("case_file.kind", new String[] {"casefile", "kind."}),
                    Map.entry("case_file.status", new String[] {"casefile", "status."}),
                    Map.entry("from_status", new String[] {"casefile", "status."}),
                    Map.entry("to_status", new String[] {"casefile", "status."}),
                    Map.entry("visibility", new String[] {"casefile", "visibility."}),
                    Map.entry("case_role", new String[] {"casefile", "caseRole."}),
                    Map.entry("sector", new String[] {"shared", "sector."}),
                    Map.entry("violation", new String[] {"shared", "violation."}),
                    Map.entry("stage", new String[] {"shared", "stage."}),
                    Map.entry("pay_basis", new String[] {"claim", "basis."}),
                    Map.entry("purpose", new String[] {OWN, "purpose."}),
                    Map.entry("extent", new String[] {OWN, "extent."}),
                    Map.entry("given_how", new String[] {OWN, "given."}),
                    Map.entry("withdrawn_by", new String[] {OWN, "withdrawn."}),
                    Map.entry("ground", new String[] {OWN, "ground."}),
                    Map.entry("erasure_request.state", new String[] {OWN, "request."}),
                    Map.entry("case_access.kind", new String[] {OWN, "access."}),
                    Map.entry("case_outcome.outcome", new String[] {"remedy", "outcomeKind."}),
                    Map.entry("evidence_file.kind", new String[] {"evidence", "kind."}),
                    Map.entry("evidence_file.state", new String[] {"evidence", "state."}),
                    Map.entry("hidden_data", new String[] {"evidence", "hidden.state."}),
                    Map.entry("noted_in", new String[] {OWN, "table."}),
                    Map.entry("member_erasure.state", new String[] {OWN, "request."}),
                    Map.entry("membership.role", new String[] {"account", "role."}),
                    Map.entry("notice.kind", new String[] {OWN, "access."}),
                    Map.entry("action", new String[] {"audit", "action."}),
                    Map.entry("outcome", new String[] {"audit", "outcome."}));

    private final Locale locale;
    private final ZoneId zone;

    /**
     * @param zone in which points of time are shown
     */
    RecordWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    @Override
    public String language() {
        return locale.toLanguageTag();
    }

    @Override
    public String text(String key) {
        return find(OWN, "record." + key);
    }

    @Override
    public String table(String table) {
        return find(OWN, "table." + table);
    }

    @Override
    public String column(String table, String column) {
        return find(OWN, "column." + column);
    }

    @Override
    public String value(String table, String column, String stored) {
        String[] words = CODES.getOrDefault(table + "." + column, CODES.get(column));
        if (words != null) {
            return find(words[0], words[1] + stored);
        }
        try {
            return stored.endsWith("Z")
                    ? DateFormat.format(Instant.parse(stored), zone, locale)
                    : DateFormat.format(LocalDate.parse(stored), locale);
        } catch (DateTimeParseException noDate) {
            return stored;
        }
    }

    /** The text; the last part of its key where a newer column or code has no words yet. */
    private String find(String bundle, String key) {
        ResourceBundle texts =
                ResourceBundle.getBundle("org.makewhole.web." + bundle + ".messages", locale);
        return texts.containsKey(key)
                ? texts.getString(key)
                : key.substring(key.indexOf('.') + 1).replace('_', ' ');
    }
}
