/**
 * Who may see which case: visibility, team, guests and emergencies.
 *
 * <p>Decisions taken here: a case is open to the organisation, to its team and the supervisors of
 * teams, or restricted to the people named in it. Being named is one table, {@link
 * org.makewhole.casefile.access.CaseAccess}, whatever the reason; a row counts until a moment, so
 * that nothing has to run for an access to end. {@link org.makewhole.casefile.access.Sight} says
 * which visibilities and which rows count for which rights; the condition of every query on cases
 * ({@link org.makewhole.casefile.access.VisibleCases}) and the page that explains who sees a case
 * are both derived from it. A restricted case that is read leaves an audit entry, and so does every
 * request for a case that was not answered. See docs/adr/0017-who-sees-a-case.md.
 */
package org.makewhole.casefile.access;
