package org.makewhole.grievance.report;

import org.makewhole.grievance.procedure.Side;

/** The words of a report, in the reader's language. */
public interface ReportWording {

    /** A heading, such as {@code byStep}. */
    String heading(String key);

    String age(Age age);

    String side(Side side);
}
