package org.makewhole.web.sentonce;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The forms that somebody sent lately, within one session, each with where it led. */
final class SentForms implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = 200;

    private final Map<String, SentForm> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, SentForm> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** The form of that print, whether it was sent before or not. */
    synchronized SentForm of(String print) {
        return known.computeIfAbsent(print, first -> new SentForm());
    }

    /** One form. Whoever sends it a second time waits until the first one is done. */
    static final class SentForm extends ReentrantLock {
        private static final long serialVersionUID = 1L;

        private String ledTo;

        /** Where it led; empty until it was done. */
        Optional<String> findLedTo() {
            return Optional.ofNullable(ledTo);
        }

        void ledTo(String address) {
            ledTo = address;
        }
    }
}
