package org.makewhole.privacy.member;

import java.util.List;
import org.makewhole.shared.persistence.TenantViews;

/**
 * A table whose rows speak of a member.
 *
 * @param account the column that names their account
 */
public record MemberTable(
        String name, String account, Where where, Ending ending, List<MemberColumn> columns) {

    public MemberTable {
        columns = List.copyOf(columns);
    }

    /** Whose a row is. */
    public enum Where {
        /** The person's, wherever they work. */
        ACCOUNT,
        /** Of their place in one organisation. */
        PLACE,
        /** An organisation's, reached by its view alone. */
        TENANT
    }

    /** What happens to a row when the member is forgotten. */
    public enum Ending {
        KEPT,
        DELETED,
        /** Names and addresses are replaced. */
        EMPTIED
    }

    /** A column of it. */
    public record MemberColumn(String name, Form form, Showing showing) {}

    /** How a value is stored. */
    public enum Form {
        CLEAR,
        /** With the organisation's keys. */
        SEALED,
        /** With the installation's keys. */
        PLATFORM
    }

    /** What a record does with it. */
    public enum Showing {
        SHOWN,
        /** To the person alone: it is not the organisation's. */
        OWN,
        MASKED,
        TECHNICAL
    }

    /** The name by which the application reaches it. */
    String source() {
        return where == Where.TENANT ? TenantViews.of(name) : name;
    }

    /** The condition for the member's rows; its parameters are the account and, or 0, the place. */
    String ofMember() {
        return account + " = ?" + (where == Where.PLACE ? " AND organization_id = ?" : "");
    }

    /** How many parameters {@link #ofMember} has, the account first and the organisation next. */
    int parameters() {
        return where == Where.PLACE ? 2 : 1;
    }
}
