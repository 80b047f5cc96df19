package org.makewhole.grievance.report;

/** As what a report can be taken out. */
public enum ReportFormat {
    CSV,
    XLSX
}
