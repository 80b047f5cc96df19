/**
 * What a file is, by its bytes and its name together, and whether it may be taken.
 *
 * <p>Decisions taken here: a closed list of types that people bring as evidence. A type is believed
 * only if the bytes and the ending of the name say the same; a name without an ending gets the one
 * of its type. Markup, scripts, programs and documents with macros are no type that is taken, and
 * what could be two things at once is judged by its first bytes. A class of our own looks at them:
 * the detection libraries know a thousand types, and what is wanted here is to know ten and refuse
 * the rest.
 */
package org.makewhole.evidence.filetype;
