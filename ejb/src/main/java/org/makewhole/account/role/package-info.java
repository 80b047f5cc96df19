/**
 * What the roles may do in each organisation: bundles of rights that its administrator adjusts.
 *
 * <p>Decisions taken here: a role ships with a bundle ({@link org.makewhole.account.Role}); a row
 * is stored only where an organisation adjusted it, so that others follow the platform. A role has
 * bounds, which keep duties apart whatever an administrator wishes: who gives rights holds none
 * over the records, who checks does not act, a guest sees what is shared and nothing else.
 *
 * <p>Nobody can raise their own rights: only administrators adjust bundles, the administrator's own
 * bundle is the platform's, the right to administer stands in no other, and nobody changes their
 * own place. {@link org.makewhole.account.role.BundleRule} says so in one place. The rights are
 * asked for at each request, so that a change acts at the next one.
 */
package org.makewhole.account.role;
