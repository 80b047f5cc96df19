/**
 * How far the reading of a file has got, and the wish to end it.
 *
 * <p>Decision taken here: this is kept in the memory of the server that reads. It changes many
 * times a second, and storing it would have to go past the one transaction of the import; what has
 * to outlive the server is the state of the run, which is stored.
 */
package org.makewhole.claimimport.progress;
