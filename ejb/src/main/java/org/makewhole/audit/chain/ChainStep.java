package org.makewhole.audit.chain;

/**
 * What one transaction did to a chain.
 *
 * @param before where it ended
 * @param after where it ends
 */
public record ChainStep(ChainHead before, ChainHead after) {}
