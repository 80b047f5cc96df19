package org.makewhole.shared.crypto;

import com.google.crypto.tink.Aead;

/** The key that wraps all others. It stands outside the database: in a file, or in a service. */
public interface MasterKey {

    /** Wraps and unwraps key rings; opens also what an earlier version of the key wrapped. */
    Aead aead();

    /**
     * Wraps with a new version of the key from now on. The versions before stay, until {@link
     * #dropOldVersions()}.
     */
    void addVersion();

    /** Forgets all versions but the newest, once everything is wrapped anew. */
    void dropOldVersions();
}
