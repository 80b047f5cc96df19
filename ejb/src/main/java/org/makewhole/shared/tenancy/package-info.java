/**
 * The wall between organisations.
 *
 * <p>Every tenant-owned entity extends {@link org.makewhole.shared.tenancy.TenantEntity}, whose
 * discriminator column EclipseLink adds to each statement. The organisation is bound at one place,
 * {@link org.makewhole.shared.tenancy.TenantInterceptor}, from the caller's principal; without it
 * every tenant query fails. The database refuses cross-tenant references by composite foreign keys
 * that lead with {@code organization_id}, and shows the application's account the rows of one
 * organisation only, by views that read a variable of the session. {@link
 * org.makewhole.shared.tenancy.TenantDataSource} keeps that variable true to the running
 * transaction. See docs/adr/0006-tenancy.md and 0020-second-lock.md.
 */
package org.makewhole.shared.tenancy;
