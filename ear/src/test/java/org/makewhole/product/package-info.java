/**
 * What is shipped, started and stopped the way an operator does it.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>The product is the folder that the build assembles, run as a process of its own with a data
 *       folder of its own: no class of it is on the tests' class path by intention, and nothing is
 *       known of it but what an operator or a browser sees, and the tables of its database.
 *   <li>One demonstration serves all journeys, see {@link org.makewhole.product.Demonstration};
 *       tests of starting and stopping have processes of their own.
 *   <li>Nothing waits a fixed time: a start is over when the ready file is there, an end when the
 *       process is gone.
 * </ul>
 */
package org.makewhole.product;
