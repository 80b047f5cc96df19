package org.makewhole.web.claimimport;

import org.makewhole.claimimport.column.ImportField;
import org.makewhole.web.shared.Texts;

/** What fields are called, in the language of the view. */
final class FieldNames {

    private FieldNames() {}

    static String of(ImportField field) {
        if (!field.isApart()) {
            return Texts.get("claimimportText", "field." + field);
        }
        return Texts.get("sharedText", "stage." + field.stage())
                + ": "
                + Texts.get("paymentText", "component." + field.component());
    }
}
