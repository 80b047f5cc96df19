/**
 * What comes on top of wages, and until when they can be claimed: interest, liquidated damages, a
 * penalty for waiting, shares of a sum, and periods of limitation.
 */
package org.makewhole.wage.award;
