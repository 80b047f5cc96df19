/**
 * What every in-container test of this module stands on.
 *
 * <p>Decisions taken here: one MariaDB, one Payara Micro and one deployment serve all tests of the
 * module, because a server per class would cost seconds each. The WAR holds {@code target/classes}
 * as a whole, so that nobody keeps a list of classes. The database is fresh for each build and has
 * the three accounts of production, so that missing rights show here first. Tests keep apart by
 * working in organisations of their own: {@link org.makewhole.testing.TestOrganizations} founds
 * them, {@link org.makewhole.testing.ActingAs} signs their members in.
 *
 * <p>A new test: name it {@code …IT}, annotate it {@code @ArquillianTest}, inject the service and
 * {@code TestOrganizations}, and call the service inside {@code ActingAs.member(…)}.
 */
package org.makewhole.testing;
