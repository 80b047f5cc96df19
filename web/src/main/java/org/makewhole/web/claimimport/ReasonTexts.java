package org.makewhole.web.claimimport;

import java.util.List;
import java.util.stream.Collectors;
import org.makewhole.claimimport.row.RefusedRow;
import org.makewhole.claimimport.row.RowReason;
import org.makewhole.shared.spreadsheet.ReasonCode;
import org.makewhole.web.shared.Texts;

/** Why something cannot be taken, in the language of the view. */
final class ReasonTexts {
    private static final String BUNDLE = "claimimportText";

    private ReasonTexts() {}

    static String of(ReasonCode code, List<String> arguments) {
        return Texts.get(BUNDLE, key(code), arguments.toArray());
    }

    /** The key of the bundle for a reason. */
    static String key(ReasonCode code) {
        return "reason." + code.key();
    }

    /** One reason, with the name of the field at fault in front. */
    static String of(RowReason reason) {
        String text = of(reason.code(), reason.arguments());
        return reason.field().map(field -> FieldNames.of(field) + ": " + text).orElse(text);
    }

    /** All reasons of a row in one text. */
    static String of(RefusedRow row) {
        return row.reasons().stream().map(ReasonTexts::of).collect(Collectors.joining(" "));
    }
}
