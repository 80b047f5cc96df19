package org.makewhole.audit.chain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a chain ends: what an organisation can note down on paper.
 *
 * @param chain the organisation's id, or {@link ChainEntry#PLATFORM}
 * @param length how many entries it has
 * @param hash the hash of the last one; {@link ChainEntry#BEGINNING} for an empty chain
 */
public record ChainHead(int chain, long length, String hash) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}):(\\d{1,18}):([0-9a-f]{64})");

    /**
     * Reads what {@link #text} wrote; blanks do not count, because people copy it from paper. Empty
     * for anything else.
     */
    public static Optional<ChainHead> parse(String text) {
        Matcher parts = TEXT.matcher(text.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
        return parts.matches()
                ? Optional.of(
                        new ChainHead(
                                Integer.parseInt(parts.group(1)),
                                Long.parseLong(parts.group(2)),
                                parts.group(3)))
                : Optional.empty();
    }

    /** To be noted down: chain, length and hash with a colon between. */
    public String text() {
        return chain + ":" + length + ":" + hash;
    }

    /** The head of a chain that has no entry yet. */
    static ChainHead empty(int chain) {
        return new ChainHead(chain, 0, ChainEntry.BEGINNING);
    }
}
