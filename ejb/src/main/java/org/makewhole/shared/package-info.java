/**
 * What every feature stands on: tenancy, rights, persistence, money, tables. Knows no feature.
 *
 * <p>Decisions taken here: the caller is a value read from the container's principal, never a
 * session object; the tenant is bound in one interceptor; identifiers are made in the application.
 */
package org.makewhole.shared;
