package org.makewhole.audit;

/**
 * Who did something, kept with the deed as they were called then.
 *
 * @param accountId null for the platform itself
 */
public record Author(Long accountId, String name) {
    /** What is done without anybody being signed in. */
    public static final Author PLATFORM = new Author(null, "MakeWhole");

    /** Somebody by their id alone, which is all that the trail keeps of a person. */
    public static Author unnamed(Long accountId) {
        return new Author(accountId, "");
    }
}
