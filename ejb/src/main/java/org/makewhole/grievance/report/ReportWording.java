package org.makewhole.grievance.report;

/** The words of a report, in the reader's language. */
public interface ReportWording {

    /** A heading by its key, or the name of an {@link Age}. */
    String text(String key);
}
