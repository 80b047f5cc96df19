package org.makewhole.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.makewhole.party.PartyService;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.sealed.BlindWords;
import org.makewhole.shared.security.CurrentCaller;

/**
 * Turns what a person typed into the search field into a condition on cases, without a name ever
 * standing in the database in clear.
 */
@Dependent
class CaseSearch {
    @Inject private PartyService parties;
    @Inject private KeyRings keyRings;
    @Inject private CurrentCaller caller;

    /**
     * Adds the condition: the cases of the workers with exactly that phone number, address or
     * document if there are any, else those with every word of it in number, claimant or
     * respondent.
     */
    void narrow(String words, List<String> conditions, Map<String, Object> parameters) {
        String typed = words == null ? "" : words.strip();
        if (typed.isEmpty()) {
            return;
        }
        List<Long> workers = parties.workersReachedBy(typed);
        if (!workers.isEmpty()) {
            conditions.add("c.workerId IN :workers");
            parameters.put("workers", workers);
            return;
        }
        String query = BlindWords.query(keyRings.of(caller.get().organizationId()), typed);
        if (query.isEmpty()) {
            // Signs alone stand in no case.
            conditions.add("c.id IS NULL");
            return;
        }
        // EclipseLink's SQL() keeps the rest of the query, and so the tenant's predicate, in JPQL.
        conditions.add("SQL('MATCH (?) AGAINST (? IN BOOLEAN MODE)', c.searchTokens, :words) > 0");
        parameters.put("words", query);
    }
}
