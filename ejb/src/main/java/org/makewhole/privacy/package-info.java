/**
 * Data protection: what an organisation owes to the workers whose lives stand in its cases.
 *
 * <p>Decisions taken here: what is stored of a worker is said in one list ({@code
 * privacy.inventory}), from which their own record ({@code privacy.record}) and an erasure ({@code
 * privacy.erasure}) follow; a schedule forgets by itself ({@code privacy.retention}); a legal hold
 * wins over all of it. Consents are a feature of their own, {@code org.makewhole.consent}, since
 * {@code casefile} needs them. See docs/adr/0022-data-protection.md.
 */
package org.makewhole.privacy;
