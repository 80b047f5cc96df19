package org.makewhole.shared.pulse;

import java.util.concurrent.TimeUnit;

/**
 * How long a person's request may wait for answers that come late, one by one. It goes with the
 * thread that serves the request; what has none, such as timers, imports in the background and
 * commands, waits as long as it takes.
 *
 * <p>What counts are late answers alone, and only where the database is slow as a whole: its sign
 * of life is late as well, or most answers of the request are. So one heavy statement, or a wait
 * for a lock, among quick ones is never cut.
 */
public final class PagePatience {
    /** A question, and that its transaction is stored: no sooner can anything be done. */
    static final int ASK_AND_STORE = 2;

    /** What ends a transaction. */
    static final int END = 1;

    /** Four answers may be late before the pulse stops: its patience in four. */
    private static final int QUARTERS = 4;

    /** Beyond the patience with the pulse. */
    private static final long MORE_NANOS = TimeUnit.MILLISECONDS.toNanos(1_800);

    private static final ThreadLocal<PagePatience> OF_THREAD = new ThreadLocal<>();

    /** Zero while everybody waits without end. */
    private static volatile long lateNanos;

    private static volatile long endNanos;

    private int answers;
    private int lateAnswers;
    private long lastLate;
    private long waited;
    private boolean over;

    private PagePatience() {}

    /**
     * Sets what is late, and when patience ends.
     *
     * @param pulseMillis the patience with a sign of life; 0 to wait without end
     */
    static void set(long pulseMillis) {
        lateNanos = TimeUnit.MILLISECONDS.toNanos(pulseMillis) / QUARTERS;
        endNanos = TimeUnit.MILLISECONDS.toNanos(pulseMillis) + MORE_NANOS;
    }

    /** From when on a sign of life is late. */
    static long lateMillis() {
        return TimeUnit.NANOSECONDS.toMillis(lateNanos);
    }

    /** The thread serves a person from now on. */
    public static void begin() {
        if (lateNanos > 0) {
            OF_THREAD.set(new PagePatience());
        }
    }

    /** The thread has served them. */
    public static void end() {
        OF_THREAD.remove();
    }

    /**
     * True when a request is not worth beginning: signs of life have been late for so long that the
     * dozen answers behind a page would take too long. Nothing is asked any more then.
     */
    public static boolean isHopeless() {
        PagePatience mine = OF_THREAD.get();
        if (mine != null && Pulse.isSlow()) {
            mine.over = true;
        }
        return isOver();
    }

    /** True when something was refused to the request at hand because answers come too late. */
    public static boolean isOver() {
        PagePatience mine = OF_THREAD.get();
        return mine != null && mine.over;
    }

    /**
     * Whether that many answers more, as late as the last one, would take too long.
     *
     * @return false where nobody waits
     */
    static boolean endsWithin(int more) {
        PagePatience mine = OF_THREAD.get();
        return mine != null && mine.ends(more);
    }

    /** Nothing more is asked for the request at hand. */
    static AnswersLateException giveUp() {
        PagePatience mine = OF_THREAD.get();
        if (mine != null) {
            mine.over = true;
        }
        return new AnswersLateException();
    }

    /** An answer came, after that time. */
    static void answered(long nanos) {
        PagePatience mine = OF_THREAD.get();
        if (mine != null) {
            mine.count(nanos);
        }
    }

    /** True when a wait that goes on for so long already is one too long. */
    static boolean endsAfter(long nanos) {
        PagePatience mine = OF_THREAD.get();
        return mine != null && (mine.over || Pulse.isLate() && mine.waited + nanos > endNanos);
    }

    private boolean ends(int more) {
        boolean slow = Pulse.isLate() || lateAnswers > 1 && 2 * lateAnswers > answers;
        return over || slow && lateAnswers > 0 && waited + more * lastLate > endNanos;
    }

    private void count(long nanos) {
        answers++;
        if (nanos >= lateNanos) {
            lateAnswers++;
            lastLate = nanos;
            waited += nanos;
        }
    }
}
