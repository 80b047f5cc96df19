/**
 * Attributes of tenant-owned entities that never stand in clear in the database.
 *
 * <p>How an entity uses them ({@code org.makewhole.party.Worker} is the example):
 *
 * <pre>
 * &#64;Convert(Sealed.CONVERTER) private Sealed name;        // VARBINARY(4 * characters + 33)
 * &#64;Convert(BlindIndex.CONVERTER) private BlindIndex phone;// CHAR(32) ascii_bin, found by equality
 * this.name = seal(text);  return open(name);             // in TenantEntity; null stays null
 * </pre>
 *
 * <p>Decisions taken here: encryption happens when EclipseLink writes the row, because only then
 * organisation, table and column are known for sure; decryption happens when somebody asks for the
 * text, so that a list opens what it shows and nothing else. Queries compare sealed columns with
 * nothing: what has to be found has a {@link org.makewhole.shared.sealed.BlindIndex} (equal values)
 * or {@link org.makewhole.shared.sealed.BlindWords} (words and their beginnings) beside it.
 */
package org.makewhole.shared.sealed;
