package org.makewhole.audit.chain;

/**
 * Where a chain ends: what an organisation can note down on paper.
 *
 * @param chain the organisation's id, or {@link ChainEntry#PLATFORM}
 * @param length how many entries it has
 * @param hash the hash of the last one; {@link ChainEntry#BEGINNING} for an empty chain
 */
public record ChainHead(int chain, long length, String hash) {

    /** The head of a chain that has no entry yet. */
    static ChainHead empty(int chain) {
        return new ChainHead(chain, 0, ChainEntry.BEGINNING);
    }
}
