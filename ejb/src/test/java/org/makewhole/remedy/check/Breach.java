package org.makewhole.remedy.check;

import java.util.List;

/**
 * A rule that is broken by the owner's hand, as the code never does.
 *
 * @param which what finds the row that has to be named; like each change, of one case
 */
record Breach(MoneyRule rule, String which, String... changes) {
    private static final String POSTING = "UPDATE money_posting SET ";
    private static final String THE_AWARD = " WHERE case_id = ? AND stage = 'AWARDED'";
    private static final String THE_PAYMENT = " WHERE case_id = ? AND amount = 120.50";
    private static final String OF_CASE = " WHERE case_id = ?";
    private static final String OUT = " WHERE case_id = ? AND state = 'RELEASED'";
    private static final String OF_OUT =
            " WHERE disbursement_id IN (SELECT id FROM disbursement" + OUT + ")";
    private static final String RECEIVED = " WHERE case_id = ? AND original_amount = 120";
    private static final String OF_ORDER =
            " WHERE settlement_id IN (SELECT id FROM settlement WHERE case_id = ?)";

    /** The checks of the database itself are off meanwhile: they are a lock of their own. */
    static final String UNLOCK = "SET SESSION check_constraint_checks = 0";

    /** In a case with an award of 900 and payments that were recorded by hand. */
    static final List<Breach> BY_HAND =
            List.of(
                    new Breach(
                            MoneyRule.CURRENCY,
                            "SELECT id FROM money_posting" + THE_PAYMENT,
                            POSTING + "currency = 'MXN'" + THE_PAYMENT),
                    new Breach(
                            MoneyRule.ZERO,
                            "SELECT id FROM money_posting WHERE case_id = ? AND amount = 0",
                            POSTING + "amount = 0" + THE_PAYMENT),
                    new Breach(
                            MoneyRule.SIGN,
                            "SELECT id FROM money_posting" + THE_AWARD,
                            POSTING + "amount = -900" + THE_AWARD),
                    new Breach(
                            MoneyRule.BELOW_ZERO,
                            "SELECT MAX(id) FROM money_posting" + THE_AWARD,
                            POSTING + "amount = -900" + THE_AWARD),
                    new Breach(
                            MoneyRule.REVERSAL,
                            "SELECT id FROM money_posting WHERE case_id = ? AND amount = -80.26",
                            POSTING + "amount = -80.26 WHERE case_id = ? AND amount = -80.25"),
                    new Breach(
                            MoneyRule.CLAIMANT,
                            "SELECT id FROM money_posting" + THE_PAYMENT,
                            POSTING
                                    + "worker_id = (SELECT MIN(w.id) FROM worker w JOIN case_file f"
                                    + " ON f.organization_id = w.organization_id"
                                    + " AND f.worker_id <> w.id WHERE f.id = case_id)"
                                    + THE_PAYMENT),
                    new Breach(
                            MoneyRule.COMPUTED,
                            "SELECT id FROM wage_calculation" + OF_CASE,
                            "UPDATE wage_calculation SET total = total + 1" + OF_CASE),
                    new Breach(
                            MoneyRule.COMPUTED_APART,
                            "SELECT id FROM wage_calculation" + OF_CASE,
                            "UPDATE wage_calculation SET on_top = on_top + 1" + OF_CASE),
                    new Breach(
                            MoneyRule.CONFIRMED_ALONE,
                            "SELECT id FROM money_posting" + THE_AWARD,
                            "UPDATE money_confirmation SET confirmed_by = (SELECT p.posted_by"
                                    + " FROM money_posting p WHERE p.id = posting_id)"
                                    + " WHERE posting_id IN (SELECT id FROM money_posting"
                                    + THE_AWARD
                                    + ")"));

    /** In a case with an order, payments of the employer, and payouts out of the trust account. */
    static final List<Breach> IN_TRUST =
            List.of(
                    new Breach(
                            MoneyRule.HELD,
                            "SELECT id FROM trust_balance" + OF_CASE,
                            "UPDATE trust_balance SET balance = balance + 0.01" + OF_CASE),
                    new Breach(
                            MoneyRule.HELD,
                            "SELECT id FROM trust_balance" + OF_CASE,
                            "UPDATE trust_balance SET balance = -0.01" + OF_CASE),
                    new Breach(
                            MoneyRule.HELD_NOWHERE,
                            "SELECT MAX(id) FROM trust_entry" + OF_CASE,
                            "DELETE FROM trust_balance" + OF_CASE),
                    new Breach(
                            MoneyRule.RECEIVED,
                            "SELECT id FROM employer_payment" + RECEIVED,
                            "UPDATE employer_payment SET state = 'RECORDED'" + RECEIVED),
                    new Breach(
                            MoneyRule.RECEIVED_ALONE,
                            "SELECT id FROM employer_payment" + RECEIVED,
                            "UPDATE employer_payment SET confirmed_by = recorded_by" + RECEIVED),
                    new Breach(
                            MoneyRule.CONVERTED,
                            "SELECT id FROM employer_payment"
                                    + " WHERE case_id = ? AND original_amount = 121",
                            "UPDATE employer_payment SET original_amount = 121" + RECEIVED),
                    new Breach(
                            MoneyRule.ALLOCATED,
                            "SELECT id FROM employer_payment" + RECEIVED,
                            "UPDATE disbursement SET amount = 120.01" + OUT),
                    new Breach(
                            MoneyRule.PARTS,
                            "SELECT id FROM disbursement" + OUT,
                            "UPDATE disbursement_part SET amount = amount + 1" + OF_OUT),
                    new Breach(
                            MoneyRule.PAID_OUT,
                            "SELECT id FROM disbursement" + OUT,
                            "UPDATE trust_entry SET disbursement_id = NULL" + OF_OUT),
                    new Breach(
                            MoneyRule.PAID_OUT,
                            "SELECT id FROM disbursement" + OUT,
                            "UPDATE money_posting SET disbursement_id = NULL" + OF_OUT),
                    new Breach(
                            MoneyRule.PAID_OUT,
                            "SELECT id FROM disbursement" + OUT,
                            "UPDATE disbursement SET receipt_number = NULL" + OUT),
                    new Breach(
                            MoneyRule.PAID_OUT,
                            "SELECT MIN(id) FROM disbursement WHERE case_id = ?",
                            "UPDATE disbursement SET state = 'PLANNED'" + OUT),
                    new Breach(
                            MoneyRule.PAID_OUT_ALONE,
                            "SELECT id FROM disbursement" + OUT,
                            "UPDATE disbursement SET released_by = planned_by" + OUT),
                    new Breach(
                            MoneyRule.AT_THE_BANK,
                            "SELECT id FROM bank_line WHERE payment_id IN"
                                    + " (SELECT id FROM employer_payment"
                                    + RECEIVED
                                    + ")",
                            "UPDATE bank_line SET amount = amount + 1 WHERE payment_id IN"
                                    + " (SELECT id FROM employer_payment"
                                    + RECEIVED
                                    + ")"),
                    new Breach(
                            MoneyRule.RECONCILED,
                            "SELECT m.id FROM month_closing m JOIN case_file f"
                                    + " ON f.organization_id = m.organization_id WHERE f.id = ?",
                            "UPDATE trust_entry SET amount = amount + 1"
                                    + " WHERE case_id = ? AND kind = 'PAID_OUT'"),
                    new Breach(
                            MoneyRule.SHARES,
                            "SELECT id FROM settlement" + OF_CASE,
                            "UPDATE settlement_share SET amount = amount + 0.01" + OF_ORDER),
                    new Breach(
                            MoneyRule.GRANTED,
                            "SELECT id FROM settlement" + OF_CASE,
                            "UPDATE money_posting SET amount = amount + 0.01" + THE_AWARD),
                    new Breach(
                            MoneyRule.GRANTED,
                            "SELECT id FROM settlement" + OF_CASE,
                            "UPDATE settlement SET state = 'TAKEN_BACK'" + OF_CASE),
                    new Breach(
                            MoneyRule.INSTALMENTS,
                            "SELECT id FROM settlement" + OF_CASE,
                            "UPDATE promise SET amount = amount - 1" + OF_ORDER),
                    new Breach(
                            MoneyRule.MET,
                            "SELECT id FROM settlement" + OF_CASE,
                            "UPDATE promise SET paid = paid + 20.01" + OF_ORDER));
}
