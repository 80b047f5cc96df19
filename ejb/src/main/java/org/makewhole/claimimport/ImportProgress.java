package org.makewhole.claimimport;

/** How far the reading of a file has got; written by one thread, read by others. */
public final class ImportProgress {
    private volatile double fraction;
    private volatile int rows;
    private volatile int cases;
    private volatile boolean cancelled;

    /**
     * Notes how far the reading has got.
     *
     * @param fraction of the file, from 0 to 1
     * @throws ImportCancelledException when a person asked for an end
     */
    public void reached(double fraction, int rows, int cases) {
        if (cancelled) {
            throw new ImportCancelledException();
        }
        this.fraction = fraction;
        this.rows = rows;
        this.cases = cases;
    }

    /** Asks for an end; the reading notices it soon. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Share of the file that has been read, in whole percent. */
    public int getPercent() {
        return (int) Math.floor(100 * fraction);
    }

    public int getRows() {
        return rows;
    }

    public int getCases() {
        return cases;
    }
}
