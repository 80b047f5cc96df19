package org.makewhole.launcher;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;

/**
 * A file of MariaDB's binary log, read as far as is needed to find a moment in it: four bytes that
 * say what it is, then events. Each begins with 19 bytes, little-endian: the second in which it was
 * made (4), its kind (1), the server (4), its whole length (4), the place behind it (4), flags (2).
 * A transaction begins with an event of kind 162.
 *
 * <p>Source: MariaDB, <em>Replication protocol: binlog event header, GTID_EVENT</em>.
 */
final class BinaryLog {
    private static final byte[] MAGIC = {(byte) 0xfe, 'b', 'i', 'n'};
    private static final int HEADER = 19;
    private static final int BEGINNING_OF_TRANSACTION = 162;
    private static final int LONGEST_EVENT = 1 << 30;

    private BinaryLog() {}

    /**
     * Copies the log up to a moment: with every transaction that was committed in its second, and
     * without the first one after it and all that follow. A last event that is cut short, as after
     * a power cut, is left out.
     *
     * @return whether the log goes on behind the moment
     * @throws IOException when it is no such log
     */
    static boolean copyUntil(Instant moment, InputStream log, OutputStream copy)
            throws IOException {
        DataInputStream in = new DataInputStream(log);
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new IOException("it is no log of changes");
        }
        copy.write(MAGIC);
        while (true) {
            byte[] header = in.readNBytes(HEADER);
            if (header.length < HEADER) {
                return false;
            }
            ByteBuffer event = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
            long second = Integer.toUnsignedLong(event.getInt(0));
            int length = event.getInt(9);
            if (length < HEADER || length > LONGEST_EVENT) {
                throw new IOException("its events do not follow each other");
            }
            if (event.get(4) == (byte) BEGINNING_OF_TRANSACTION
                    && second > moment.getEpochSecond()) {
                return true;
            }
            byte[] rest = in.readNBytes(length - HEADER);
            if (rest.length < length - HEADER) {
                return false;
            }
            copy.write(header);
            copy.write(rest);
        }
    }
}
