/**
 * The audit trail: who did what to which record, when.
 *
 * <p>Decisions taken here: an entry is written in the transaction of the change itself, so that
 * neither exists without the other; the application's database account cannot change or delete one.
 */
package org.makewhole.audit;
