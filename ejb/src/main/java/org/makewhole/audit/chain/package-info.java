/**
 * The chain of hashes that makes a change of the audit trail visible: one chain per organisation
 * and one of the platform.
 *
 * <p>Decisions taken here: an entry is chained in the transaction that it tells of, at its very
 * end, behind the lock of the chain's head, so that a chain has neither gaps nor forks and nobody
 * waits for longer than a commit takes. Its hash covers every column in a versioned form ({@link
 * org.makewhole.audit.chain.CanonicalForm}) that anybody can compute again from an export; its seal
 * covers the hash with a key that is not in the database. Where a chain ended at a time is written
 * to a file outside the database ({@link org.makewhole.audit.chain.AnchorFile}), against an end
 * that is cut off. See docs/adr/0018-audit-chain.md.
 *
 * <p>Except for {@code ChainSeals} this package needs the JDK only: the command {@code
 * verify-audit} uses the very same classes while no server runs.
 */
package org.makewhole.audit.chain;
