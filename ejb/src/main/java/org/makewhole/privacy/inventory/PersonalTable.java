package org.makewhole.privacy.inventory;

import java.util.List;
import java.util.stream.Stream;
import org.makewhole.privacy.inventory.PersonalColumn.Erasing;
import org.makewhole.shared.persistence.TenantViews;

/**
 * A table whose rows belong to a person: a worker or an employer.
 *
 * @param through the column by which a row belongs to one of the parent; null for the person
 * @param parent null for the person
 * @param own the column that names the worker where a row of the parent has several; null for none
 * @param linking the tables that tie a worker to a case which is first of all another's
 */
public record PersonalTable(
        String name,
        String through,
        PersonalTable parent,
        String own,
        List<PersonalColumn> columns,
        List<PersonalTable> linking) {

    /** By which a table ties somebody to a case. */
    private static final String CASE = "case_id";

    public PersonalTable {
        columns = List.copyOf(columns);
        linking = List.copyOf(linking);
    }

    /** The name by which the application reaches it. */
    public String view() {
        return TenantViews.of(name);
    }

    /** The table of the persons to whom its rows belong. */
    public PersonalTable root() {
        return parent == null ? this : parent.root();
    }

    /** The condition for the rows that are a person's own, with the id in it. */
    public String ownedBy(long id) {
        return condition(id, false);
    }

    /**
     * The same with the rows of cases in which a worker stands beside the first claimant: they
     * speak of all of them.
     */
    public String about(long id) {
        return condition(id, true);
    }

    /** Whether rows may speak of a worker without being theirs. */
    public boolean isShared() {
        return own == null && (!linking.isEmpty() || parent != null && parent.isShared());
    }

    private String condition(long id, boolean shared) {
        if (parent == null) {
            return "id = " + id;
        }
        String ofParent =
                parent.parent() == null
                        ? through + " = " + id
                        : through
                                + " IN (SELECT id FROM "
                                + parent.view()
                                + " WHERE "
                                + parent.condition(id, shared)
                                + ")";
        if (own != null) {
            return "(" + own + " = " + id + " OR " + own + " IS NULL AND " + ofParent + ")";
        }
        Stream<String> links =
                shared
                        ? linking.stream()
                                .map(
                                        link ->
                                                " OR id IN (SELECT case_id FROM "
                                                        + link.view()
                                                        + " WHERE "
                                                        + link.ownedBy(id)
                                                        + ")")
                        : Stream.of();
        String more = links.reduce("", String::concat);
        return more.isEmpty() ? ofParent : "(" + ofParent + more + ")";
    }

    /** Whether its rows tie a worker to a case. */
    boolean isLinking() {
        return parent != null
                && parent.parent() == null
                && columns.stream().anyMatch(column -> column.name().equals(CASE));
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
