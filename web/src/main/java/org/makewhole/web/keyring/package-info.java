/**
 * The pages of keys: of the organisation, for those who look after its data protection, and of the
 * platform, for its operators.
 *
 * <p>Decision taken here: to agree to a removal is a page of its own, on which the organisation's
 * code is typed, so that it is never one click away from anything else.
 */
package org.makewhole.web.keyring;
