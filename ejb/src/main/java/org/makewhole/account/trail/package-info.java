/**
 * What the audit trail tells of people's places, their second factors and the rights of roles.
 *
 * <p>Decisions taken here: services fire events and know nothing of the trail; so the words of it
 * stand together, and no service writes an entry of its own that another forgets.
 */
package org.makewhole.account.trail;
