package org.makewhole.putback;

/** Why an organisation is not put back; nothing was changed. */
public final class PutBackRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * @param reason a sentence without its full stop
     * @param wayOut a second one
     */
    public PutBackRefused(String reason, String wayOut) {
        super(reason + ". " + wayOut);
    }
}
