package org.makewhole.shared.security;

import java.util.List;

/**
 * The rights of the platform. Each is a container role of the same name; a person's role in an
 * organisation is a bundle of them.
 */
public final class Permission {
    /**
     * See the cases that are open to the organisation or to oneself, their money, their history.
     */
    public static final String CASE_READ = "CASE_READ";

    /** See a case that is kept to its team, without belonging to the team. */
    public static final String CASE_READ_TEAMS = "CASE_READ_TEAMS";

    /**
     * Open a restricted case without being named in it: with a reason, for some hours, and its team
     * is told. Gives no look at any restricted case by itself.
     */
    public static final String CASE_READ_RESTRICTED = "CASE_READ_RESTRICTED";

    /** See the cases that were shared with oneself until a day, and nothing else. */
    public static final String CASE_READ_SHARED = "CASE_READ_SHARED";

    /** Open cases, change them, move them through their status. */
    public static final String CASE_WRITE = "CASE_WRITE";

    /** Share a case with a guest of the organisation until a day. */
    public static final String CASE_SHARE = "CASE_SHARE";

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

    /**
     * Look after the data protection of the organisation: release holds, agree that somebody is
     * forgotten, see what the schedule will do.
     */
    public static final String DATA_PROTECT = "DATA_PROTECT";

    /** Manage the people of the organisation, and what its roles may do. */
    public static final String USER_ADMIN = "USER_ADMIN";

    /** See how the installation does; no record of any organisation. */
    public static final String PLATFORM_OPERATE = "PLATFORM_OPERATE";

    /** Every right there is, in the order in which people read them. */
    public static final List<String> ALL =
            List.of(
                    CASE_READ,
                    CASE_READ_TEAMS,
                    CASE_READ_RESTRICTED,
                    CASE_READ_SHARED,
                    CASE_WRITE,
                    CASE_SHARE,
                    MONEY_POST,
                    DOCUMENT_EXPORT,
                    CASE_IMPORT,
                    DASHBOARD_COUNTRY,
                    AUDIT_READ,
                    DATA_PROTECT,
                    USER_ADMIN,
                    PLATFORM_OPERATE);

    private Permission() {}
}
