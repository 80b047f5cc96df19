/**
 * What became of grievances like this one.
 *
 * <p>Decisions taken here: a precedent is any grievance of one's own organisation that has ended
 * and that the caller may see; others are neither shown nor counted. Figures of few are shown with
 * how many they rest on, because the organisation knows its own cases anyway. A withdrawal says
 * nothing about the merits, so that it is counted and left out of the rate. Likeness is a plain sum
 * that can be read off: same article, same issue, same employer.
 */
package org.makewhole.grievance.precedent;
