package org.makewhole.web.claimimport;

import org.makewhole.claimimport.column.ImportField;
import org.makewhole.web.shared.Texts;

/** What fields are called, in the language of the view. */
public final class FieldNames {

    private FieldNames() {}

    /** The name of a field, with its stage before that of its component. */
    public static String of(ImportField field) {
        if (!field.isApart()) {
            return Texts.get("claimimportText", "field." + field);
        }
        return Texts.get("sharedText", "stage." + field.stage())
                + ": "
                + Texts.get("paymentText", "component." + field.component());
    }
}
