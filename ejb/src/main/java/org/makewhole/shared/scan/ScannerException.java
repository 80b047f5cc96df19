package org.makewhole.shared.scan;

import java.io.IOException;

/** The scanner was not reached or broke off; the content itself could be read. */
final class ScannerException extends Exception {
    private static final long serialVersionUID = 1L;

    ScannerException(IOException cause) {
        super(cause);
    }
}
