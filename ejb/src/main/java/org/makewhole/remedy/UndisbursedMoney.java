package org.makewhole.remedy;

import java.math.BigDecimal;

/**
 * Says how much of the money of a case was received and has not reached its workers yet. A feature
 * that keeps such money implements it as a bean; a case is not closed while there is any.
 */
public interface UndisbursedMoney {

    /** In the currency of the case; zero for none. */
    BigDecimal of(long caseId);
}
