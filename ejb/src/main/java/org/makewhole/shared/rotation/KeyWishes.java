package org.makewhole.shared.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.shared.crypto.KeyRings;

/** Fulfils what people and commands wished for keys, and tells it before it is done. */
@ApplicationScoped
public class KeyWishes {
    private static final Logger LOG = Logger.getLogger(KeyWishes.class.getName());

    @Inject private KeyRings keyRings;
    @Inject private Event<KeysChanged> changed;

    /** Once more for what stopped halfway: what is told twice is better than what is not told. */
    public void fulfil() {
        for (int owner : keyRings.removalsWanted()) {
            changed.fire(new KeysChanged(owner, true));
            keyRings.remove(owner);
            LOG.log(Level.INFO, "Keys removed of owner {0}", owner);
        }
        for (int owner : keyRings.rotationsWanted()) {
            changed.fire(new KeysChanged(owner, false));
            if (owner == KeyRings.PLATFORM) {
                keyRings.rotateMaster();
            }
            keyRings.rotate(owner);
            LOG.log(Level.INFO, "New keys for owner {0}", owner);
        }
    }
}
