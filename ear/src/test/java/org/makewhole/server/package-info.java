/**
 * The EAR that the build leaves, on Payara Server 6 instead of our own Payara Micro.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>The file itself is deployed. A WAR with the tests is put beside its modules, so that the
 *       tests run in the same application; the modules and libraries stay as they are.
 *   <li>The server is the published distribution with a domain made for the run, on free ports, set
 *       up by the commands that {@code docs/operator-guide.md} tells an operator.
 *   <li>Here the server's own Faces implementation is at work: what only Mojarra stumbles over
 *       shows here, hence a look at every page.
 * </ul>
 */
package org.makewhole.server;
