package org.makewhole.dashboard.refresh;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * Derives the read model of an organisation from its case lines. Works for no person and therefore
 * without a right; it returns nothing and changes nothing that a person entered.
 */
@Stateless
@PermitAll
public class DashboardRefresh {
    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    @Inject private Tenancy tenancy;

    /** Every organisation there is. */
    public List<Integer> organizations() {
        try (Connection database = dataSource.getConnection();
                PreparedStatement statement =
                        database.prepareStatement("SELECT id FROM organization");
                ResultSet result = statement.executeQuery()) {
            List<Integer> ids = new ArrayList<>();
            while (result.next()) {
                ids.add(result.getInt(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Brings the figures of one organisation up to date, in a transaction of its own.
     *
     * @return how many rows of the read model changed
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int refresh(int organizationId) {
        tenancy.bindTo(organizationId);
        try (Connection database = dataSource.getConnection()) {
            return CaseFigures.bring(database, organizationId);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
