package org.makewhole.claimimport.progress;

import jakarta.ejb.ApplicationException;

/** A person ended the import; whatever it did is rolled back. */
@ApplicationException(rollback = true)
public class ImportCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ImportCancelledException() {
        super("cancelled");
    }
}
