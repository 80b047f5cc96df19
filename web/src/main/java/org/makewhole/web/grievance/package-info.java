/**
 * The pages of grievances: the list, one grievance with its steps as a picture, the form that files
 * one on a phone, precedents and reports.
 *
 * <p>Decisions taken here: the form that files is one short page; what is seldom needed stands
 * folded at its end. Articles are a plain field of numbers, so that what was typed survives like
 * any text, with suggestions that write into it. The key that makes filing idempotent is a field of
 * the form too: it is kept and restored with what was typed. A page that asks for a connection
 * before it sends itself declares {@code data-connection} (see {@code connection.js}).
 */
package org.makewhole.web.grievance;
