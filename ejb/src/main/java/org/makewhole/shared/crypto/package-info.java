/**
 * Keys, and what is encrypted with them: AES-256-GCM by Google Tink throughout.
 *
 * <p>Decisions taken here, with reasons in docs/adr/0019-encryption.md:
 *
 * <ul>
 *   <li>Each organisation has a {@link org.makewhole.shared.crypto.KeyRing} of its own, made when
 *       it is first bound; the platform has one for what belongs to accounts. Rings lie in the
 *       table {@code key_ring}, wrapped by a {@link org.makewhole.shared.crypto.MasterKey} that
 *       never enters the database.
 *   <li>Whatever is sealed is bound to its {@link org.makewhole.shared.crypto.Place}: organisation,
 *       table, column and row. Ciphertext moved elsewhere does not open.
 *   <li>A ring holds every version of its keys. The newest seals, all of them open; which one was
 *       used stands before the ciphertext.
 *   <li>Without its ring an organisation's data is unreadable, in the database and in every backup
 *       whose key rings are removed as well.
 * </ul>
 *
 * <p>Fields of entities use {@code org.makewhole.shared.sealed}, secrets of accounts {@link
 * org.makewhole.shared.crypto.PlatformSecrets}, files {@link
 * org.makewhole.shared.crypto.SealedFile}.
 */
package org.makewhole.shared.crypto;
