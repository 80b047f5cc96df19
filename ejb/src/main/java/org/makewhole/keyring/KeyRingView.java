package org.makewhole.keyring;

import java.util.List;
import java.util.Optional;
import org.makewhole.shared.crypto.RingState;
import org.makewhole.shared.rotation.TablesDone;

/**
 * The keys of an organisation, or of the platform.
 *
 * @param code the organisation's code, which is typed before its keys are removed
 * @param done how much of the data is under the newest key
 * @param requests the latest first
 */
public record KeyRingView(
        String code, RingState ring, TablesDone done, List<KeyRequestRow> requests) {

    /** The request that waits for a second person. */
    public Optional<KeyRequestRow> findWaiting() {
        return requests.stream().filter(KeyRequestRow::waiting).findFirst();
    }
}
