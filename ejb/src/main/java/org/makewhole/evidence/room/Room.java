package org.makewhole.evidence.room;

/**
 * The room for the files of an organisation.
 *
 * @param usedBytes by the files whose content is there
 * @param mostBytes that it may take, without the reserve; 0 for no limit
 */
public record Room(long usedBytes, long mostBytes) {
    private static final int WHOLE = 100;
    private static final int NEARLY = 80;
    private static final int WITH_RESERVE = 110;

    public boolean isLimited() {
        return mostBytes > 0;
    }

    /** How much of it is used, in hundredths, rounded down; more than 100 within the reserve. */
    public long percent() {
        return isLimited() ? Math.multiplyExact(usedBytes, WHOLE) / mostBytes : 0;
    }

    public RoomState state() {
        long percent = percent();
        if (percent >= WITH_RESERVE) {
            return RoomState.FULL;
        }
        if (percent >= WHOLE) {
            return RoomState.RESERVE;
        }
        return percent >= NEARLY ? RoomState.NEARLY_FULL : RoomState.ENOUGH;
    }
}
