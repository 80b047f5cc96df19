package org.makewhole.audit.chain;

/**
 * An entry in its place in a chain.
 *
 * @param chain the organisation's id, or {@link #PLATFORM}
 * @param sequence 1 for the first entry of the chain, then without a gap
 * @param form the version of the canonical form that was hashed
 * @param previousHash the hash of the entry before; {@link #BEGINNING} for the first
 * @param hash SHA-256 of the canonical form, in small hexadecimal letters
 * @param seal HMAC-SHA-256 of the hash under the installation's key
 */
public record ChainEntry(
        int chain,
        long sequence,
        EntryFacts facts,
        int form,
        String previousHash,
        String hash,
        String seal) {

    /** The chain of what belongs to no organisation, such as a sign-in under an unknown name. */
    public static final int PLATFORM = 0;

    /** Stands where the first entry names the hash of the one before. */
    public static final String BEGINNING = "0".repeat(64);

    /** The entry that follows a head. */
    static ChainEntry after(ChainHead head, EntryFacts facts, ChainKey key) {
        long sequence = head.length() + 1;
        String hash = CanonicalForm.hash(head.chain(), sequence, head.hash(), facts);
        return new ChainEntry(
                head.chain(),
                sequence,
                facts,
                CanonicalForm.CURRENT,
                head.hash(),
                hash,
                key.seal(hash));
    }

    /** The head of the chain when this is its last entry. */
    ChainHead asHead() {
        return new ChainHead(chain, sequence, hash);
    }

    /** True when the hash is that of the columns. */
    boolean isAsWritten() {
        return isAsWrittenAt(sequence);
    }

    /** True when the hash is that of the columns in another place of the chain. */
    boolean isAsWrittenAt(long place) {
        return form == CanonicalForm.CURRENT
                && hash.equals(CanonicalForm.hash(chain, place, previousHash, facts));
    }
}
