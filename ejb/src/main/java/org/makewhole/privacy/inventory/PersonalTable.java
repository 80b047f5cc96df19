package org.makewhole.privacy.inventory;

import java.util.List;
import org.makewhole.privacy.inventory.PersonalColumn.Erasing;
import org.makewhole.shared.persistence.TenantViews;

/**
 * A table whose rows belong to a worker.
 *
 * @param through the column by which a row belongs to one of the parent; null for the worker
 * @param parent null for the worker
 */
public record PersonalTable(
        String name, String through, PersonalTable parent, List<PersonalColumn> columns) {

    public PersonalTable {
        columns = List.copyOf(columns);
    }

    /** The name by which the application reaches it. */
    public String view() {
        return TenantViews.of(name);
    }

    /** The condition for the rows of one worker; its only parameter is the worker's id. */
    public String ofWorker() {
        return parent == null
                ? "id = ?"
                : parent.parent() == null
                        ? through + " = ?"
                        : through
                                + " IN (SELECT id FROM "
                                + parent.view()
                                + " WHERE "
                                + parent.ofWorker()
                                + ")";
    }

    /** The names of the columns with which an erasure does this. */
    public List<String> erasing(Erasing how) {
        return columns.stream()
                .filter(column -> column.erasing() == how)
                .map(PersonalColumn::name)
                .toList();
    }

    /** True when an erasure deletes the rows. */
    public boolean isDeleted() {
        return !erasing(Erasing.ROW).isEmpty();
    }
}
