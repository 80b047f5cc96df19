package org.makewhole.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.makewhole.party.PartyService;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.sealed.BlindWords;
import org.makewhole.shared.sealed.Spelling;
import org.makewhole.shared.security.CurrentCaller;

/**
 * Turns what a person typed into the search field into a condition on cases, without a name ever
 * standing in the database in clear.
 */
@Dependent
class CaseSearch {
    private static final int SUGGESTIONS = 10;
    private static final int SUGGESTIONS_READ = 100;

    @Inject private PartyService parties;
    @Inject private KeyRings keyRings;
    @Inject private CurrentCaller caller;

    /** Names of employers that hold what was typed, from the beginning of a word; at most ten. */
    List<String> employerNames(CaseFiles cases, String typed) {
        String words = BlindWords.query(keyRings.of(caller.get().organizationId()), typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return cases.employerNames(words, SUGGESTIONS_READ).stream()
                .filter(name -> Spelling.of(name).contains(Spelling.of(typed)))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(SUGGESTIONS)
                .toList();
    }

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
