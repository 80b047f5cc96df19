/**
 * Starts and stops MakeWhole: one process with the web server (Payara Micro) and the EAR, and
 * beside it an embedded MariaDB unless the operator names a database.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Everything is checked before anything is started, and a reason not to start is one line
 *       with the way out and an {@link org.makewhole.launcher.ExitStatus} of its own; never a stack
 *       trace.
 *   <li>The console shows little more than where to go and how to stop; all else goes to {@code
 *       logs/server.log} in the data folder.
 *   <li>All that belongs to an installation lies in one data folder, private to the account that
 *       runs it: database, secrets, logs, temporary files. One process at a time holds it.
 *   <li>What the application needs to know reaches it as system properties {@code makewhole.*}; it
 *       answers the same way. The launcher and the EAR share no class.
 *   <li>The launcher stops things in order, web before database, and therefore listens to the
 *       signals itself: shutdown hooks run side by side, and the server brings one of its own.
 *   <li>The port is ours from the first moment to the last: before and after the application a
 *       {@link org.makewhole.launcher.Doorkeeper} says that MakeWhole is starting or stopping.
 *   <li>The database and the server start side by side; only the deployment waits for both.
 * </ul>
 */
package org.makewhole.launcher;
