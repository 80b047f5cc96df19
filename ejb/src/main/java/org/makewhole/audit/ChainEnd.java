package org.makewhole.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.makewhole.audit.chain.ChainEntry;
import org.makewhole.audit.chain.ChainStep;
import org.makewhole.audit.chain.ChainWriter;
import org.makewhole.audit.chain.EntryFacts;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * Writes what a transaction has to tell. Open to all, because everybody's deeds are told; called by
 * {@link AuditLedger} alone.
 *
 * <p>A session bean, because the pool hands out a connection of the transaction to a component of
 * the container only: when the transaction ends, the bean that began it has been left already, and
 * a connection would come with a transaction of its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ChainEnd {
    private static final String ENTRIES = TenantViews.of(ChainWriter.TABLE);

    private final Set<Integer> begunChains = new HashSet<>();

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource dataSource;

    @Inject private ChainSeals seals;
    @Inject private Tenancy tenancy;

    /**
     * Chains all entries of the transaction.
     *
     * @return what it does to its chains once it is committed
     */
    public List<ChainStep> write(PendingTransaction pending) {
        try (Connection connection = dataSource.getConnection()) {
            Author author =
                    pending.lacksAuthor() && pending.caller().isPresent()
                            ? Author.unnamed(pending.caller().get().accountId())
                            : Author.PLATFORM;
            Map<Integer, List<EntryFacts>> chains = pending.close(author);
            ChainWriter writer = new ChainWriter(connection, seals.key(), ENTRIES, begunChains);
            List<ChainStep> steps = new ArrayList<>();
            for (Map.Entry<Integer, List<EntryFacts>> chain : chains.entrySet()) {
                bind(chain.getKey());
                steps.add(writer.append(chain.getKey(), chain.getValue()));
            }
            return steps;
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit trail could not be written", failure);
        }
    }

    /** For what an organisation's member does outside of its records, such as their profile. */
    private void bind(int chain) {
        if (chain != ChainEntry.PLATFORM && tenancy.findBound().isEmpty()) {
            tenancy.bindSqlTo(chain);
        }
    }
}
