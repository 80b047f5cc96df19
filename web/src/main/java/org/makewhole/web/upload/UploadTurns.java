package org.makewhole.web.upload;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Bytes of uploads that may be on their way at a time; who came first goes first. */
final class UploadTurns {
    private static final int BYTES_A_TURN = 1024;

    private final int most;
    private final Semaphore free;
    private final Duration patience;

    /**
     * @param bytes that may be on their way together; an upload that is larger by itself goes alone
     * @param patience how long one waits for its turn
     */
    UploadTurns(long bytes, Duration patience) {
        this.most = (int) Math.max(1, Math.min(Integer.MAX_VALUE, bytes / BYTES_A_TURN));
        this.free = new Semaphore(most, true);
        this.patience = patience;
    }

    /** Waits for a turn. False when it did not come, or the server is about to stop. */
    boolean take(long bytes) {
        try {
            return free.tryAcquire(turns(bytes), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** To be called once for each turn that was taken, with the same bytes. */
    void giveBack(long bytes) {
        free.release(turns(bytes));
    }

    private int turns(long bytes) {
        return (int) Math.min(most, Math.max(0, bytes) / BYTES_A_TURN + 1);
    }
}
