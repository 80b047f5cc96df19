package org.makewhole.evidence.room;

/**
 * What one person may add within twenty-four hours; 0 for no limit.
 *
 * @param files how many
 * @param bytes of all of them
 */
public record DayAllowance(long files, long bytes) {

    /**
     * Whether nothing more may be added.
     *
     * @param added what the person added within the last twenty-four hours
     */
    public boolean isUsedUpBy(DayAllowance added) {
        return files > 0 && added.files >= files || bytes > 0 && added.bytes >= bytes;
    }
}
