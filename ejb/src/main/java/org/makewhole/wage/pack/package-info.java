/**
 * Rule packs: the law of a jurisdiction as data.
 *
 * <p>A pack is one JSON file under {@code org/makewhole/wage/packs}, named after its jurisdiction in
 * lower case ({@code us.json}, {@code us-ca.json}). It says which of the engine's methods apply, with
 * which values from which day, where each value comes from and whether somebody has checked that
 * source. Adding a jurisdiction takes such a file and its examples, no Java.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A file is checked whole when it is read, and every error is reported with the place it stands
 *       at. A pack with an error is never used: a wrong wage is worse than none.
 *   <li>A subdivision without a pack falls back to its country, a country without a pack to the
 *       contract terms alone, and the pack's notes say so to the reader.
 *   <li>Every text a person reads (title, rule, note) stands in the pack in English and Spanish.
 *   <li>Numbers are JSON strings, so that no reader turns them into binary fractions.
 * </ul>
 */
package org.makewhole.wage.pack;
