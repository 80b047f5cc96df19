/**
 * The postings of a case as a list that is read page by page.
 *
 * <p>Decisions taken here: the latest business date comes first, and of one day what was posted
 * last. A page is found by the key of the row before it, on the index that holds this very order,
 * so that the last page of ten thousand postings costs what the first one does. What a row says of
 * other rows (whether it was taken back, who confirmed it) is looked up for the page alone.
 */
package org.makewhole.remedy.ledger;
