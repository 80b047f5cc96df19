/**
 * Data sources, migration and type conversion.
 *
 * <p>Three database accounts where the operator gives them: the owner migrates, the application
 * reads and writes but cannot change or delete append-only tables, the report account sees only the
 * read model. With one account given, all three are that one.
 */
package org.makewhole.shared.persistence;
