/**
 * The dialog before what a stolen session must not do.
 *
 * <p>Decisions taken here: the exception handler of {@code web.shared} opens it for any page, so
 * that a page that exports or changes a role knows nothing of it. A form stays as it is in the
 * browser while the dialog talks to the server by Ajax; after the proof the script presses the same
 * button again. A link is followed from a calm page of its own.
 */
package org.makewhole.web.account.stepup;
