package org.makewhole.organization;

import java.io.Serializable;

/** The key of a {@link ReportingLine}. */
public record ReportingLineId(Integer coordinatingId, Integer reportingId)
        implements Serializable {}
