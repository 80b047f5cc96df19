package org.makewhole.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;

/**
 * Stores cases whose life lies behind them, for an organisation that is being founded. It asks for
 * no right, because nobody is signed in then: its callers are listed in the architecture test.
 */
@Dependent
public class PastCases {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CaseFiles caseFiles;

    /** Takes the first numbers of a year; later cases of that year go on behind them. */
    public CaseNumberRun takeNumbers(String code, int year, int count) {
        CaseNumberCounter counter = new CaseNumberCounter(year);
        entityManager.persist(counter);
        return new CaseNumberRun(code, year, counter.take(count));
    }

    /** Stores cases with their histories; their parties must be in the database already. */
    public void add(Collection<PastCase> cases) {
        caseFiles.addAll(cases);
    }
}
