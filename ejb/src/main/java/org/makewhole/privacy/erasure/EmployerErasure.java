package org.makewhole.privacy.erasure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.makewhole.party.Employer;
import org.makewhole.privacy.inventory.PersonalData;
import org.makewhole.privacy.inventory.PersonalTable;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.shared.sealed.Spelling;

/**
 * Takes out of the database whatever says who an employer is, as the inventory of personal data
 * says column by column. The cases stay, and with them what workers said: that is theirs.
 */
@ApplicationScoped
public class EmployerErasure {
    private static final List<PersonalTable> TABLES = PersonalData.read().ofEmployer();

    private final SecureRandom random = new SecureRandom();

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    @Inject private KeyRings keyRings;
    @Inject private UntiedRows untiedRows;

    /**
     * Erases an employer, within the transaction and the organisation of the caller.
     *
     * @param on the day that is noted, in the organisation's time zone
     */
    public ErasedRows erase(int organizationId, Employer employer, LocalDate on) {
        KeyRing keys = keyRings.of(organizationId);
        Set<String> words =
                Stream.of(employer.getName(), employer.getTradeName())
                        .filter(Objects::nonNull)
                        .map(Spelling::of)
                        .collect(Collectors.toCollection(HashSet::new));
        try (Connection connection = dataSource.getConnection()) {
            int deleted = untiedRows.deleteHolding(connection, keys, UntiedRows.longEnough(words));
            int changed = 0;
            for (PersonalTable table : TABLES) {
                changed += PersonErasure.empty(connection, table, employer.getId());
                PersonErasure.replace(connection, keys, table, employer.getId());
            }
            // Found by no name from now on, and taken for no other employer without one.
            PersonErasure.update(
                    connection,
                    "UPDATE "
                            + TenantViews.of("employer")
                            + " SET name_index = ?, name_tokens = '', erased_on = ? WHERE id = ?",
                    anything(),
                    on,
                    employer.getId());
            PersonErasure.searchWords(connection, keys, "c.employer_id = " + employer.getId());
            return new ErasedRows(changed, deleted);
        } catch (SQLException e) {
            throw new IllegalStateException("The erasure stopped", e);
        }
    }

    /** As long as an index. */
    private String anything() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
