/**
 * Work that a server does by itself, at its times.
 *
 * <p>Decision taken here: every timer carries {@link org.makewhole.shared.background.Background},
 * so that one setting keeps all of them still on a server that is to answer requests alone: beside
 * others that do the work, while somebody looks into its data, or in a test that does the work by
 * hand and must not be met by a timer halfway.
 */
package org.makewhole.shared.background;
