package org.makewhole.shared.security;

/**
 * The rights of the platform. Each is a container role of the same name; a person's role in an
 * organisation is a bundle of them.
 */
public final class Permission {
    /** See cases of the organisation, their money and their history. */
    public static final String CASE_READ = "CASE_READ";

    /** Open cases, change them, move them through their status. */
    public static final String CASE_WRITE = "CASE_WRITE";

    /** Record what was awarded, agreed and paid, and reverse such a posting. */
    public static final String MONEY_POST = "MONEY_POST";

    /** Take statements and lists out of the platform as files. */
    public static final String DOCUMENT_EXPORT = "DOCUMENT_EXPORT";

    /** Bring a file of existing claims into the organisation. */
    public static final String CASE_IMPORT = "CASE_IMPORT";

    /** See the figures of the organisations that report to one's own. */
    public static final String DASHBOARD_COUNTRY = "DASHBOARD_COUNTRY";

    /** Read the audit trail of the organisation. */
    public static final String AUDIT_READ = "AUDIT_READ";

    /** Manage the people of the organisation. */
    public static final String USER_ADMIN = "USER_ADMIN";

    private Permission() {}
}
