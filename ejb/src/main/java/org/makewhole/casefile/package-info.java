/**
 * The case: who against whom, where it stands, who carries it and what comes next.
 *
 * <p>Decisions taken here: named {@code casefile} because {@code case} is reserved; other features
 * hold a case by its id and ask {@link org.makewhole.casefile.CaseFileService}; every query stands
 * in {@link org.makewhole.casefile.CaseFiles}; lists are keyset-paged by opening date and id,
 * newest first. A status only moves along {@link org.makewhole.casefile.CaseStatus}'s transitions,
 * with a reason.
 */
package org.makewhole.casefile;
