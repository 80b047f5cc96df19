/**
 * The audit trail: who did what to which record, when, and what the record held before.
 *
 * <p>Decisions taken here: an entry is written in the transaction of the change itself, so that
 * neither exists without the other; a refusal, whose transaction is rolled back, gets one of its
 * own. Entries are chained ({@link org.makewhole.audit.chain}) and the application's database
 * account cannot change or delete one. Before and after come by themselves ({@link
 * org.makewhole.audit.change}). This feature knows no other feature, so that every one of them can
 * call {@link org.makewhole.audit.AuditTrail}; only the query for the author's name is one of
 * {@code account}'s.
 */
package org.makewhole.audit;
