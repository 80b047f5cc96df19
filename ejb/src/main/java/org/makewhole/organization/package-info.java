/**
 * Organisations: the tenants, and which of them report their figures to which.
 *
 * <p>Decisions taken here: an organisation is not tenant-owned itself; its id is a small integer
 * because it leads the key of every row. A reporting line gives sight of figures, never of cases.
 */
package org.makewhole.organization;
