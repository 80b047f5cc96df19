package org.makewhole.web.claimimport.mapping;

import java.io.Serializable;
import org.makewhole.claimimport.column.ImportField;

/** The column chosen for a field. */
public class FieldChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImportField field;
    private Integer column;

    FieldChoice(ImportField field, Integer column) {
        this.field = field;
        this.column = column;
    }

    public ImportField getField() {
        return field;
    }

    public boolean isRequired() {
        return field.isRequired();
    }

    /** Zero-based; null where the file has no such column. */
    public Integer getColumn() {
        return column;
    }

    public void setColumn(Integer column) {
        this.column = column;
    }
}
