/**
 * How each type of file is looked into, and how a copy is made that says nothing: the only place
 * where bytes that others made go through libraries for their format. It runs in a process of its
 * own; see {@code evidence.hidden}.
 */
package org.makewhole.evidence.format;
