package org.makewhole.web.claimimport.mapping;

import java.io.Serializable;
import java.util.Optional;
import org.makewhole.claimimport.column.ImportField;

/** A column chosen for a further amount, or as a mark of how a claim ended. */
public class FurtherChoice implements Serializable {
    /** What is chosen for a column whose name says how a claim ended. */
    public static final String MARK = "MARK";

    private static final long serialVersionUID = 1L;

    private Integer column;
    private String meaning;

    FurtherChoice(Integer column, String meaning) {
        this.column = column;
        this.meaning = meaning;
    }

    boolean isFilled() {
        return column != null && meaning != null;
    }

    boolean isMark() {
        return MARK.equals(meaning);
    }

    /** Empty for a mark. */
    Optional<ImportField> findField() {
        return ImportField.find(meaning);
    }

    /** Zero-based; null as long as none is chosen. */
    public Integer getColumn() {
        return column;
    }

    public void setColumn(Integer column) {
        this.column = column;
    }

    /** The name of an amount, or {@link #MARK}; null as long as none is chosen. */
    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning == null || meaning.isEmpty() ? null : meaning;
    }
}
