package org.makewhole.claimimport.progress;

/** How far the reading of a file has got; written by one thread, read by others. */
public final class ImportProgress {
    private volatile int percent;
    private volatile int rows;
    private volatile int cases;
    private volatile boolean cancelled;

    /**
     * Notes how far the reading has got.
     *
     * @param percent of the file
     * @throws ImportCancelledException when a person asked for an end
     */
    public void reached(int percent, int rows, int cases) {
        if (cancelled) {
            throw new ImportCancelledException();
        }
        this.percent = percent;
        this.rows = rows;
        this.cases = cases;
    }

    /** Asks for an end; the reading notices it soon. */
    public void cancel() {
        cancelled = true;
    }

    /** Share of the file that has been read, in whole percent. */
    public int getPercent() {
        return percent;
    }

    public int getRows() {
        return rows;
    }

    public int getCases() {
        return cases;
    }
}
