/**
 * Keeps the dashboard's read model in step with the cases.
 *
 * <p>Decisions taken here: the model is derived anew from the case lines of an organisation a few
 * seconds after they changed, never counted up and down, so that it cannot drift; a crash loses
 * nothing, because all are derived again at start-up. The folding is plain Java ({@link
 * org.makewhole.dashboard.refresh.ReadModel}), so that a test can tie the figures out with the
 * lines; only rows that differ are written.
 */
package org.makewhole.dashboard.refresh;
