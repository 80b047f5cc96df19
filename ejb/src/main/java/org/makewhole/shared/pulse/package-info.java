/**
 * Whether the database answers, and what becomes of those who wait for it when it does not.
 *
 * <p>Decision taken here (ADR 49): a limit of time for each statement would either be too long for
 * a person who waits for a page or too short for an import, a proof of the money or the wait for a
 * lock. So the database is asked for a sign of life four times a second, on a connection of its
 * own. As long as it gives one, a statement may take its time; when it gives none, every connection
 * is broken off at once, whoever waits hears of it within seconds, and new requests are answered
 * without waiting. When the sign of life comes back, so does everything else.
 *
 * <p>A database that does answer, but each question only after a second or two, would let a page
 * take a minute. So a request of a person has a patience with late answers of its own ({@link
 * org.makewhole.shared.pulse.PagePatience}, ADR 60), which the sign of life helps to tell from a
 * statement that is heavy; whatever nobody waits for at a page has none.
 *
 * <p>A single connection that died unseen, as behind a firewall that forgot it, is found out before
 * it is handed out: {@link org.makewhole.shared.pulse.PatientConnection} asks it and does not wait
 * for ever. Whoever waits for a new one while the database falls silent goes away with the pulse
 * ({@link org.makewhole.shared.pulse.WhilePulse}).
 */
package org.makewhole.shared.pulse;
