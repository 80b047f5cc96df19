package org.makewhole.wage.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Finds the packs that ship with the product. Each file is read and checked once. */
public final class RulePacks {

    /** Id of the pack for places without one of their own. */
    public static final String CONTRACT_TERMS = "contract-terms";

    private static final String FOLDER = "/org/makewhole/wage/packs/";
    private static final Pattern JURISDICTION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final Pattern PACK_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Map<String, Optional<RulePack>> READ = new ConcurrentHashMap<>();

    /** More places than there are; ids from outside do not fill the memory. */
    private static final int MOST_KNOWN = 5000;

    private RulePacks() {}

    /**
     * Whether the code has the shape of ISO 3166-1 or 3166-2, such as {@code GT} or {@code US-VA}.
     */
    public static boolean isJurisdictionCode(String code) {
        return code != null && JURISDICTION.matcher(code).matches();
    }

    /**
     * The pack that applies: of the subdivision, else of the country, else the contract terms
     * alone.
     *
     * @param jurisdiction ISO 3166 code of a country or subdivision
     * @throws IllegalArgumentException when it has not the shape of such a code
     * @throws RulePackException when a shipped pack is broken
     */
    public static RulePack forJurisdiction(String jurisdiction) {
        if (!isJurisdictionCode(jurisdiction)) {
            throw new IllegalArgumentException("Not an ISO 3166 code: " + jurisdiction);
        }
        String id = jurisdiction.toLowerCase(Locale.ROOT);
        for (String candidate : List.of(id, id.substring(0, 2))) {
            Optional<RulePack> pack = findById(candidate);
            if (pack.isPresent()) {
                return pack.get();
            }
        }
        return findById(CONTRACT_TERMS)
                .orElseThrow(() -> new RulePackException(CONTRACT_TERMS, List.of("not found")));
    }

    /** The present version of the pack with that id, for the texts of a stored calculation. */
    public static Optional<RulePack> findById(String id) {
        if (id == null || !PACK_ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Optional<RulePack> known = READ.get(id);
        if (known == null) {
            // Not computeIfAbsent: a pack reads its parent on the way.
            known = read(id);
            if (READ.size() < MOST_KNOWN) {
                READ.put(id, known);
            }
        }
        return known;
    }

    /**
     * A pack with the rules of its ancestors.
     *
     * @throws RulePackException when its parent is not there
     */
    public static RulePack complete(RulePack pack) {
        if (pack.parent() == null) {
            return pack;
        }
        RulePack parent =
                findById(pack.parent())
                        .orElseThrow(
                                () ->
                                        new RulePackException(
                                                pack.identity().id(),
                                                List.of("/parent: no pack " + pack.parent())));
        return pack.completedBy(parent);
    }

    private static Optional<RulePack> read(String id) {
        String file = id + ".json";
        try (InputStream json = RulePacks.class.getResourceAsStream(FOLDER + file)) {
            return json == null
                    ? Optional.empty()
                    : Optional.of(complete(RulePackReader.read(file, json)));
        } catch (IOException e) {
            throw new UncheckedIOException("Rule pack " + file + " cannot be read", e);
        }
    }
}
