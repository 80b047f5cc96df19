/**
 * What comes in by forms with files, before any page reads it.
 *
 * <p>Nothing that is uploaded ever stands in a temporary file: it is kept in memory until it is
 * encrypted. So what is too large, of unknown length, or sent where no files are taken is refused
 * unread, and large files come in one after the other. The server itself would keep each for ever,
 * which the build of our server mends (docs/adr/0003, config/src/main/server/FreeUploads.java).
 */
package org.makewhole.web.upload;
