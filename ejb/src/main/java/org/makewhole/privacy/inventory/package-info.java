/**
 * Which column of the database says what about a worker: one list, {@code personal-data.txt}, from
 * which the worker's own record, an erasure and the record of processing are derived.
 *
 * <p>Decisions taken here: the list is compared with the catalogue of the database by a test, so
 * that a column which nobody classified is found the day it appears. What is derived from it works
 * in SQL on the tables of other features, for a fact about a person must not depend on whether a
 * feature remembered to tell it; it goes through the views of one organisation and never past them.
 */
package org.makewhole.privacy.inventory;
