/**
 * What operators and their monitors ask: is it alive, is it ready, how does it do; the
 * organisations that they bring in; and how long a page waits for a slow database.
 *
 * <p>Decisions taken here: our own end points rather than the server's, because those cannot be
 * closed to the public; loopback or a token opens them, and a forwarded request counts as public.
 */
package org.makewhole.web.operations;
