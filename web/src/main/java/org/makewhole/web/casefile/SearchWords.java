package org.makewhole.web.casefile;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The words that a person looked for lately. An address holds their key alone, so that no name
 * stands in the history of a browser or in the log of a proxy.
 */
@SessionScoped
public class SearchWords implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;
    private static final int KEPT = 50;

    private final Map<String, String> words = new LinkedHashMap<>();

    /** Keeps words for a while; the key by which they are found in this session. */
    synchronized String keep(String typed) {
        String key = UUID.randomUUID().toString();
        words.put(key, typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        if (words.size() > KEPT) {
            words.remove(words.keySet().iterator().next());
        }
        return key;
    }

    /** Null for the key of another session, and for what was forgotten. */
    synchronized String find(String key) {
        return words.get(key);
    }
}
