/**
 * The pages of the audit trail: list, one entry with before and after, export, verification.
 *
 * <p>Decisions taken here: the whole state of the list stands in its link, as with the list of
 * cases, so that a finding can be passed on and an export takes what the page shows. Days in the
 * filter are those of the organisation's zone. Names of records and fields are shown as the data
 * model calls them: the trail must never show less because a word is missing.
 */
package org.makewhole.web.audit;
