/**
 * A form that is sent twice is done once.
 *
 * <p>Decision taken here (ADR 49): what makes a form the same is that it was sent to the same page
 * with the same view state and the same fields. Each page that is opened has a view state of its
 * own, so that a person who opens a form again and types the same a second time does mean it twice;
 * a double click, a reload that sends again, a program that repeats a request whose answer was
 * lost, and a page taken out of the browser's memory do not. What counts as done is what was
 * answered by leading on to another page, which is how every action here ends; the repeated form is
 * led there, too. What ended otherwise, such as by a message that something is missing, is asked
 * anew.
 *
 * <p>The memory of it goes with the session. Money, grievances, settlements and payments carry a
 * key in the database besides, which also holds when the answer of the database itself was lost.
 */
package org.makewhole.web.sentonce;
