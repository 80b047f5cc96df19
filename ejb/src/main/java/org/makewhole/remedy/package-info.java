/**
 * Money, from what is claimed to what is received.
 *
 * <p>Decisions taken here: five stages per claimant and violation, claimed, computed, awarded,
 * agreed and paid; a posting is never changed, a correction is a second posting that reverses the
 * first; totals are always derived. Each form carries a request key, so that one sent twice posts
 * once.
 */
package org.makewhole.remedy;
