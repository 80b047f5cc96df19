/**
 * The pages of collective agreements: the list with its search, one edition with its articles and
 * procedure, its form, and the import of a sheet.
 *
 * <p>Decisions taken here: the terms and the steps are one form; articles come by a sheet or one by
 * one. A published edition has no form at all, only the way to its next edition.
 */
package org.makewhole.web.agreement;
