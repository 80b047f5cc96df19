/**
 * The audit trail: who did what to which record, when.
 *
 * <p>Decisions taken here: an entry is written in the transaction of the change itself, so that
 * neither exists without the other; the application's database account cannot change or delete one.
 * What happens to memberships arrives as an event, because {@code account} cannot depend on this
 * feature, which asks it for the author.
 */
package org.makewhole.audit;
