/**
 * Settings that are read when they are needed.
 *
 * <p>Decision taken here: most settings are injected once, when a bean is made. Those of this
 * package are looked up in the sources of MicroProfile Config each time, and past the server's own
 * cache of answers, which would go on for a minute saying what was true before.
 */
package org.makewhole.shared.setting;
