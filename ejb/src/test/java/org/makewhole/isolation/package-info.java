/**
 * Isolation, tried rather than promised: every method there is, against every kind of record that
 * another organisation has.
 *
 * <p>Nothing here is a list of what exists. Methods come from the container's beans, tables and
 * texts from the database's catalogue, arguments from the types: {@link
 * org.makewhole.isolation.Arguments}. A new method or table is covered the day it appears, or the
 * test fails and says what it has to be taught. What is left out stands in a set with its reason.
 */
package org.makewhole.isolation;
