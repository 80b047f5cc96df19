/**
 * What a worker agreed to: the ledger of consents, and the question whether a use is covered.
 *
 * <p>Decisions taken here: a consent names its purpose, its extent and, where it is for one person
 * alone, its recipient; another use is not covered by it. The ledger is append-only, by the
 * database's own refusal: a withdrawal is a row of its own, and who looks at the history sees what
 * was true on which day. Whether a consent is live is said in one JPQL condition ({@link
 * org.makewhole.consent.LiveConsent}), which stands in the query of the use itself, so that a
 * withdrawal or an expiry counts in the very next query and nothing has to run for it.
 *
 * <p>The package knows workers and cases by their ids only, and does not ask who may see the case:
 * {@code casefile} asks that and uses this. See docs/adr/0022-data-protection.md.
 */
package org.makewhole.consent;
