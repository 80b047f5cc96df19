/**
 * What an installation stores of a member, who signs in: their own record, and the end of it when
 * they have left.
 *
 * <p>Decisions taken here: both follow from one list, {@code member-data.txt}, which a test
 * compares with the database. A member takes their record along themselves; an administrator gets
 * no more of it than what belongs to the place in their own organisation, so that it tells nothing
 * of others. Who has left is forgotten by two people: names and addresses go, and with them
 * sessions, devices and factors; what they did stays under a number, so that the trail, the rule of
 * two persons and every figure stay true. The account itself goes with its last place. See
 * docs/adr/0044-members-automation-old-keys.md.
 */
package org.makewhole.privacy.member;
