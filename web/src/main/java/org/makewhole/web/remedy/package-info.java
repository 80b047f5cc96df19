/**
 * The money of a case: recording awards, agreements and payments, and taking one back.
 *
 * <p>Decisions taken here: each opened form carries its own request key, so that sending it twice
 * posts once.
 */
package org.makewhole.web.remedy;
