package org.makewhole.privacy.retention;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.TenantViews;

/**
 * What is over, in SQL through the views of the bound organisation. A case that was closed
 * elsewhere on a day not recorded counts from the last change of its status that is known.
 */
@Dependent
class DueRows {
    private static final String WORKER = TenantViews.of("worker");
    private static final String CASES = TenantViews.of("case_file");

    /**
     * How a case is a worker's: as its first claimant, with a claim beside them, in a grievance.
     */
    private static final List<String> TIES =
            List.of(
                    CASES + " c WHERE c.worker_id = w.id",
                    tie("wage_claim"),
                    tie("grievance_grievor"));

    /** Takes the day once for each tie. */
    private static final String CLOSED_BEFORE =
            TIES.stream()
                            .map(tie -> "EXISTS (SELECT 1 FROM " + tie + ")")
                            .collect(Collectors.joining(" OR ", " (", ")"))
                    + TIES.stream()
                            .map(
                                    tie ->
                                            " AND NOT EXISTS (SELECT 1 FROM "
                                                    + tie
                                                    + " AND (c.status <> 'CLOSED' OR"
                                                    + " COALESCE(c.closed_on, (SELECT"
                                                    + " DATE(MAX(s.changed_at)) FROM "
                                                    + TenantViews.of("case_status_change")
                                                    + " s WHERE s.case_id = c.id), c.opened_on)"
                                                    + " > ?))")
                            .collect(Collectors.joining());

    private static final String HELD =
            " EXISTS (SELECT 1 FROM "
                    + TenantViews.of("legal_hold")
                    + " h WHERE h.worker_id = w.id AND h.released_at IS NULL"
                    + " AND (h.until_on IS NULL OR h.until_on >= ?))";

    private static final String PERSONS =
            " FROM " + WORKER + " w WHERE w.erased_on IS NULL AND" + CLOSED_BEFORE + " AND ";

    /** Copies of identity documents of a worker. */
    private static final String COPIES =
            " FROM "
                    + TenantViews.of("evidence_portion")
                    + " WHERE evidence_id IN (SELECT f.id FROM "
                    + TenantViews.of("evidence_file")
                    + " f WHERE f.kind = 'IDENTITY' AND f.worker_id = ";

    private static final String DOCUMENTS =
            " FROM "
                    + WORKER
                    + " w WHERE w.erased_on IS NULL AND (w.document_kind IS NOT NULL"
                    + " OR w.document_number IS NOT NULL OR w.migration_status IS NOT NULL"
                    + " OR EXISTS (SELECT 1"
                    + COPIES
                    + "w.id))) AND"
                    + CLOSED_BEFORE
                    + " AND NOT"
                    + HELD;

    private static final String REFUSED =
            " FROM "
                    + TenantViews.of("import_refusal")
                    + " WHERE run_id IN (SELECT id FROM "
                    + TenantViews.of("import_run")
                    + " WHERE uploaded_at < ?)";

    private static final String NOTICES =
            " FROM " + TenantViews.of("notice") + " WHERE seen_at < ?";

    private static String tie(String table) {
        return TenantViews.of(table)
                + " t JOIN "
                + CASES
                + " c ON c.id = t.case_id WHERE t.worker_id = w.id";
    }

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    /** Workers who are due, and whom no hold protects. */
    List<Long> persons(RetentionPlan plan, LocalDate today, int size) {
        String sql = "SELECT w.id" + PERSONS + "NOT" + HELD + " ORDER BY w.id LIMIT " + size;
        LocalDate closed = plan.before(DataClass.PERSON, today);
        return ids(sql, closed, closed, closed, today);
    }

    DueCounts count(RetentionPlan plan, LocalDate today) {
        LocalDate closed = plan.before(DataClass.PERSON, today);
        LocalDate copied = plan.before(DataClass.IDENTITY_DOCUMENT, today);
        return new DueCounts(
                number("SELECT COUNT(*)" + PERSONS + "NOT" + HELD, closed, closed, closed, today),
                number("SELECT COUNT(*)" + DOCUMENTS, copied, copied, copied, today),
                number("SELECT COUNT(*)" + REFUSED, plan.before(DataClass.REFUSED_ROW, today)),
                number("SELECT COUNT(*)" + NOTICES, plan.before(DataClass.NOTICE, today)),
                number("SELECT COUNT(*)" + PERSONS + HELD, closed, closed, closed, today));
    }

    /**
     * Takes identity documents and copies of them out, of so many workers at most; says of how
     * many.
     */
    int dropDocuments(RetentionPlan plan, LocalDate today, int size) {
        LocalDate closed = plan.before(DataClass.IDENTITY_DOCUMENT, today);
        String sql = "SELECT w.id" + DOCUMENTS + " ORDER BY w.id LIMIT " + size;
        List<Long> due = ids(sql, closed, closed, closed, today);
        for (long id : due) {
            change(
                    "UPDATE "
                            + WORKER
                            + " SET version = version + 1, document_kind = NULL,"
                            + " document_number = NULL, document_index = NULL,"
                            + " migration_status = NULL WHERE id = ?",
                    id);
            change("DELETE" + COPIES + "?)", id);
        }
        return due.size();
    }

    int deleteRefused(RetentionPlan plan, LocalDate today, int size) {
        return change(
                "DELETE" + REFUSED + " LIMIT " + size, plan.before(DataClass.REFUSED_ROW, today));
    }

    int deleteNotices(RetentionPlan plan, LocalDate today, int size) {
        return change("DELETE" + NOTICES + " LIMIT " + size, plan.before(DataClass.NOTICE, today));
    }

    private List<Long> ids(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = prepared(connection, sql, parameters);
                ResultSet row = select.executeQuery()) {
            List<Long> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getLong(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("What is due cannot be read", e);
        }
    }

    private int number(String sql, Object... parameters) {
        return ids(sql, parameters).get(0).intValue();
    }

    private int change(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What is due cannot be taken out", e);
        }
    }

    private static PreparedStatement prepared(
            Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
        return statement;
    }
}
