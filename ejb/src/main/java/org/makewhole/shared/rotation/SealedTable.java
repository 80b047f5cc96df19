package org.makewhole.shared.rotation;

import java.util.List;
import org.makewhole.shared.persistence.TableGrants;
import org.makewhole.shared.persistence.TenantViews;

/**
 * A table with sealed columns.
 *
 * @param reach how the rows of one owner are found
 */
record SealedTable(String name, List<String> columns, Reach reach) {

    /** How the rows of one owner are found. */
    enum Reach {
        /** A tenant's table, by its view. */
        VIEW,
        /** A table that is no tenant's and has a column for the organisation. */
        COLUMN,
        /** A table of the platform. */
        WHOLE
    }

    /** Only the owner of the schema may write to it; what is sealed says the same afterwards. */
    boolean isAppendOnly() {
        return TableGrants.isAppendOnly(name);
    }

    /** What to read from and write to. */
    String source() {
        return reach == Reach.VIEW && !isAppendOnly() ? TenantViews.of(name) : name;
    }

    /**
     * The condition by which the rows are those of an owner, with {@code AND} behind it.
     *
     * @param owner a number, so that it may stand in SQL
     */
    String ofOwner(int owner) {
        boolean named = reach == Reach.COLUMN || reach == Reach.VIEW && isAppendOnly();
        return named ? "organization_id = " + owner + " AND " : "";
    }
}
