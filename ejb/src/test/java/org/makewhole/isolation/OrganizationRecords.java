package org.makewhole.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.tenancy.Tenancy;
import org.makewhole.testing.CatalogueRows;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.Transactions;
import org.makewhole.wage.Violation;

/** A record of every kind in an organisation, and what they are known by. */
@ApplicationScoped
public class OrganizationRecords {
    /** A word that stands in no other organisation. */
    static final String CANARY = "Zugvogel";

    /** The id of a row of a table that no service made. */
    private static final long MADE_UP = 7007;

    /** Texts shorter than this are codes rather than words, but for those that are named. */
    private static final int WORDS = 80;

    private static final Set<String> SHORT_WORDS = Set.of("number", "phone", "source");

    /** What the platform reads back as its own notation. */
    private static final Set<String> NOTATION = Set.of("rights", "password_hash");

    @Inject private DatabaseAccounts database;
    @Inject private CatalogueRows catalogue;
    @Inject private TestCases cases;
    @Inject private CaseFileService caseFiles;
    @Inject private CaseTeamService teams;
    @Inject private RemedyService remedies;
    @Inject private Transactions transactions;
    @Inject private Tenancy tenancy;

    /**
     * A case with its parties and money by the services; its id.
     *
     * @param word in the texts that the services store, since what they encrypt cannot be marked
     */
    long makeIn(TestOrganization organization, String word) {
        return organization
                .as(Role.SUPERVISING_LAWYER)
                .call(
                        () -> {
                            CaseFile opened =
                                    cases.open(
                                            word + " Ruiz",
                                            word + " Foods",
                                            LocalDate.of(2025, 3, 14));
                            remedies.record(
                                    opened.getId(),
                                    new PostMoney(
                                            Violation.OVERTIME,
                                            MoneyStage.PAID,
                                            BigDecimal.TEN,
                                            LocalDate.of(2025, 4, 1),
                                            word + " payment",
                                            null));
                            return opened.getId();
                        });
    }

    /**
     * A case with marked parties and money that its supervising lawyer keeps to those named in it.
     */
    long restrictedIn(TestOrganization organization) {
        long id = makeIn(organization, CANARY);
        organization
                .as(Role.SUPERVISING_LAWYER)
                .run(() -> teams.show(id, caseFiles.get(id).getVersion(), Visibility.RESTRICTED));
        return id;
    }

    /** The case's own id, its claimant's, and one of each kind of row that names the case. */
    Map<String, Long> idsOfCase(long caseId) throws SQLException {
        return database.owner(
                connection -> {
                    Map<String, Long> ids = new TreeMap<>();
                    ids.put("case_file", caseId);
                    ids.put(
                            "worker",
                            Long.valueOf(
                                    DatabaseAccounts.single(
                                            connection,
                                            "SELECT worker_id FROM case_file WHERE id = ?",
                                            caseId)));
                    for (String table : catalogue.tables()) {
                        List<String> columns = catalogue.columnsOf(table);
                        if (columns.contains("case_id") && columns.contains("id")) {
                            DatabaseAccounts.rows(
                                            connection,
                                            "SELECT id FROM `" + table + "` WHERE case_id = ?",
                                            caseId)
                                    .forEach(row -> ids.put(table, Long.valueOf(row.get(0))));
                        }
                    }
                    return ids;
                });
    }

    /** A made-up row in each table in which the organisation has none; for who never reads them. */
    void fill(TestOrganization organization) throws SQLException {
        database.owner(
                connection -> {
                    DatabaseAccounts.update(connection, "SET FOREIGN_KEY_CHECKS = 0");
                    for (String table : catalogue.tenantTables()) {
                        if (count(connection, table, organization.id()) == 0) {
                            CatalogueRows.insert(
                                    connection,
                                    "INSERT",
                                    table,
                                    catalogue.row(table, organization.id(), MADE_UP));
                        }
                    }
                    return null;
                });
    }

    private static int count(Connection connection, String table, int organization)
            throws SQLException {
        return Integer.parseInt(
                DatabaseAccounts.single(
                        connection,
                        "SELECT COUNT(*) FROM `" + table + "` WHERE organization_id = ?",
                        organization));
    }

    /** Puts the word into every text of every row, people's and the organisation's names too. */
    int mark(TestOrganization organization) throws SQLException {
        List<List<String>> texts =
                database.owner(
                        connection ->
                                DatabaseAccounts.rows(
                                        connection,
                                        "SELECT c.table_name, c.column_name,"
                                            + " c.character_maximum_length FROM"
                                            + " information_schema.columns c JOIN"
                                            + " information_schema.tables t ON t.table_schema ="
                                            + " c.table_schema AND t.table_name = c.table_name"
                                            + " WHERE c.table_schema = DATABASE() AND t.table_type"
                                            + " = 'BASE TABLE' AND c.data_type IN ('varchar',"
                                            + " 'text', 'mediumtext', 'longtext')"));
        return database.owner(
                connection -> {
                    // Texts that stand in a key are checked against rows that were made up.
                    DatabaseAccounts.update(connection, "SET FOREIGN_KEY_CHECKS = 0");
                    int marked = 0;
                    for (List<String> text : texts) {
                        if (isWords(text.get(1), Long.parseLong(text.get(2)))) {
                            marked += mark(connection, text.get(0), text.get(1), organization.id());
                        }
                    }
                    return marked;
                });
    }

    private static boolean isWords(String column, long length) {
        return (length >= WORDS || SHORT_WORDS.contains(column)) && !NOTATION.contains(column);
    }

    private int mark(Connection connection, String table, String column, int organization)
            throws SQLException {
        List<String> columns = catalogue.columnsOf(table);
        String owner =
                switch (table) {
                    case "organization" -> "id = " + organization;
                    case "account" ->
                            "id IN (SELECT account_id FROM membership WHERE organization_id = "
                                    + organization
                                    + ")";
                    default -> "organization_id = " + organization;
                };
        if (owner.startsWith("org") && !columns.contains("organization_id")) {
            return 0;
        }
        String serial = columns.contains("id") ? "RIGHT(id, 12)" : "'1'";
        return DatabaseAccounts.update(
                connection,
                "UPDATE `%s` SET `%s` = CONCAT('%s-', %s) WHERE %s"
                        .formatted(table, column, CANARY, serial, owner));
    }

    /** An id for each table that has them, people's accounts and places among them. */
    Map<String, Long> ids(TestOrganization organization) throws SQLException {
        return database.owner(
                connection -> {
                    Map<String, Long> ids = new TreeMap<>();
                    for (String table : catalogue.tables()) {
                        List<String> columns = catalogue.columnsOf(table);
                        if (columns.contains("organization_id") && columns.contains("id")) {
                            findId(connection, table, organization.id())
                                    .ifPresent(id -> ids.put(table, id));
                        }
                    }
                    ids.put("account", organization.member(Role.PARALEGAL).caller().accountId());
                    return ids;
                });
    }

    private static Optional<Long> findId(Connection connection, String table, int organization)
            throws SQLException {
        return DatabaseAccounts.rows(
                        connection,
                        "SELECT id FROM `" + table + "` WHERE organization_id = ? LIMIT 1",
                        organization)
                .stream()
                .map(row -> Long.valueOf(row.get(0)))
                .findFirst();
    }

    /** A record as the organisation itself holds it. */
    Object entity(TestOrganization organization, Class<?> type) {
        return transactions.within(
                em -> {
                    tenancy.bindTo(organization.id());
                    return em.createQuery("SELECT e FROM " + type.getSimpleName() + " e", type)
                            .setMaxResults(1)
                            .getSingleResult();
                });
    }
}
