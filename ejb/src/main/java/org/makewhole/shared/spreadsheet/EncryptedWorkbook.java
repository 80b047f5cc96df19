package org.makewhole.shared.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Tells a password-protected XLSX from an old .xls: both are OLE2 containers, and only the former
 * has a stream named {@code EncryptedPackage} (MS-OFFCRYPTO 1.3.2), written in UTF-16LE.
 */
final class EncryptedWorkbook {

    private static final byte[] NAME = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private EncryptedWorkbook() {}

    static boolean is(TableSource file) throws IOException {
        try (InputStream in = new BufferedInputStream(file.open(), 1 << 16)) {
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if ((byte) b == NAME[matched]) {
                    if (++matched == NAME.length) {
                        return true;
                    }
                } else {
                    matched = (byte) b == NAME[0] ? 1 : 0;
                }
            }
            return false;
        }
    }
}
