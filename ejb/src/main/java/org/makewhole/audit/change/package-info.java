/**
 * Before and after of every change, by field, for the audit trail.
 *
 * <p>Decisions taken here: the changes come from EclipseLink's own change sets at every flush, not
 * from the services, so that no service can forget them; a text appears masked unless its attribute
 * is marked {@link org.makewhole.shared.trail.AuditedInClear}, so that a new column is never shown
 * by mistake. A change belongs to the entry of its transaction that speaks of the same record, else
 * to the last entry of the transaction; where a service wrote none, an entry RECORD_CHANGED is made
 * for it. Bulk statements bypass change sets, which is why {@code ArchitectureTest} lists who may
 * use them.
 */
package org.makewhole.audit.change;
