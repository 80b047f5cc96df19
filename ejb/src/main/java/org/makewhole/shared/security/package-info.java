/**
 * Rights and the caller.
 *
 * <p>Rights are container roles, so that the standard {@code @RolesAllowed} and {@code
 * isUserInRole} decide; the name of the principal carries the organisation and the account, so that
 * the EJB tier needs no look-up to know for whom it works.
 */
package org.makewhole.shared.security;
