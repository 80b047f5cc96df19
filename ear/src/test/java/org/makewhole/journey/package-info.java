/**
 * The ways people go through MakeWhole, in a real browser, from the sign-in to the dashboard.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A journey sees what a person sees: labels, texts, files. Amounts are worked out in the
 *       journey, by hand.
 *   <li>Every page pictured is also looked at by axe-core; after every test nothing may have gone
 *       to another host, broken the content security policy or raised an error in a script.
 *   <li>Pictures are taken with {@code -Dmakewhole.pictures=true}; they lie in target/screenshots,
 *       a folder for each journey. Where a test failed, one lies in "failures" in any case.
 *   <li>No test waits a fixed time: a page is at rest when its document and its Ajax queue are, a
 *       step that leads to another page is over when that page is there.
 *   <li>Without browser the tests fail and say what to install: they are never skipped.
 * </ul>
 */
package org.makewhole.journey;
