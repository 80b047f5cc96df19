package org.makewhole.wage.method;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parameters of a call its method looked at. What somebody gave and nobody looked at changed
 * nothing, and is told: a fact is never passed over without a word.
 */
public final class Reads {

    private final Set<String> paths = new HashSet<>();

    void note(String path) {
        paths.add(path);
    }

    /**
     * The parameters of an object that were not looked at. Of an object in a list or in braces they
     * are told where others of it were.
     *
     * @param path of the object, as the arguments have it
     * @param within parameters that hold such objects; what stands in any others is the law's,
     *     which need not be used up
     */
    public List<String> unread(JsonNode object, String path, Set<String> within) {
        List<String> unread = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : object.properties()) {
            String at = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
            if (each.getValue().isNull()) {
                continue;
            }
            if (!paths.contains(at)) {
                unread.add(at);
            } else if (within.contains(each.getKey()) && each.getValue().isArray()) {
                for (int i = 0; i < each.getValue().size(); i++) {
                    within(each.getValue().get(i), at + "[" + i + "]", within, unread);
                }
            } else if (within.contains(each.getKey())) {
                within(each.getValue(), at, within, unread);
            }
        }
        return unread;
    }

    private void within(JsonNode node, String at, Set<String> within, List<String> unread) {
        boolean any =
                node.isObject()
                        && node.properties().stream()
                                .anyMatch(each -> paths.contains(at + "." + each.getKey()));
        if (any) {
            unread.addAll(unread(node, at, within));
        }
    }
}
