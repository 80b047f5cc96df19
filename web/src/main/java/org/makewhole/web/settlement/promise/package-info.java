/**
 * Promises that are no money, whether they were kept, and the compliance watch over all of them.
 *
 * <p>Decision taken here: what a promise is called is put together in one place, {@link
 * org.makewhole.web.settlement.promise.PromiseLine}, so that every page calls it the same.
 */
package org.makewhole.web.settlement.promise;
