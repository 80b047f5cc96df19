/**
 * Files as they came from a person, until they are read for good.
 *
 * <p>Decisions taken here: a file is kept on disk and not in the database, below the data folder,
 * in a folder of its organisation, under a random name that says nothing of its content or origin.
 * It is deleted as soon as it was imported or given up, and after a day in any case. Only the
 * server's own account can read it, and it is encrypted with the keys of its organisation.
 */
package org.makewhole.claimimport.upload;
