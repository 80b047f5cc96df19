/**
 * Which column of a spreadsheet means what: the page on which a person looks at the guess and
 * corrects it before anything is checked or imported.
 *
 * <p>Decision taken here: what is chosen is held as the columns stand on the page, a field and the
 * columns for it, and becomes a plan of the import only when it is sent. Several columns of one
 * meaning are added up; columns that nobody gave a meaning are left out and said to be.
 */
package org.makewhole.web.claimimport.mapping;
