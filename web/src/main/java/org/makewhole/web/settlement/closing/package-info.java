/**
 * Closing a case: the page that asks what a funder will ask.
 *
 * <p>Decision taken here: what is derived, days and money by stage, is shown beside what has to be
 * answered; what keeps the case from being closed is said before anybody presses the button.
 */
package org.makewhole.web.settlement.closing;
