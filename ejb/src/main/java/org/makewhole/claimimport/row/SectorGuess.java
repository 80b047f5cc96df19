package org.makewhole.claimimport.row;

import java.util.List;
import java.util.regex.Pattern;
import org.makewhole.party.Sector;
import org.makewhole.shared.celltext.PlainText;

/** The sector that words in English or Spanish name. The narrower one is asked first. */
public final class SectorGuess {

    private record Rule(Sector sector, Pattern words) {}

    private static final List<Rule> RULES =
            List.of(
                    rule(Sector.DOMESTIC_WORK, "domestic|household|nann|trabajo del hogar|hogares"),
                    rule(
                            Sector.FOOD_PROCESSING,
                            "food (process|manufact)|meat|poultry|bakery|carnic"),
                    rule(Sector.FISHING, "fish|seafar|pesca|acuicult"),
                    rule(
                            Sector.AGRICULTURE,
                            "agric|farm|crop|livestock|forest|dairy|harvest|granja|campo\\b|cosecha"),
                    rule(Sector.CLEANING, "clean|janitor|laundr|limpieza|lavander"),
                    rule(Sector.SECURITY, "security|guard|vigilancia|seguridad privada"),
                    rule(
                            Sector.CONSTRUCTION,
                            "construc|roof|painting|plumb|electrical"
                                    + " contract|masonry|obra|albanil"),
                    rule(
                            Sector.GARMENTS,
                            "garment|apparel|textil|sewing|clothing manufact|confeccion|costura"),
                    rule(
                            Sector.HOSPITALITY,
                            "restaurant|hotel|hospitality|accommodat|food"
                                    + " service|catering|\\bbar\\b|hosteler|turismo"),
                    rule(
                            Sector.HEALTH_AND_CARE,
                            "health|care\\b|hospital|nursing|medical|salud|cuidado|clinica"),
                    rule(
                            Sector.LOGISTICS,
                            "logist|transport|truck|warehous|deliver|courier|almacen|reparto|camion"),
                    rule(Sector.MINING, "mining|quarr|\\boil\\b|miner|canter"),
                    rule(
                            Sector.PUBLIC_SERVICES,
                            "public admin|government|municipal|state"
                                    + " agency|education|school|gobierno|educacion"),
                    rule(Sector.MANUFACTURING, "manufact|factory|industr|fabric|maquila"),
                    rule(Sector.RETAIL, "retail|store|shop|grocer|supermarket|comercio|tienda"));

    private SectorGuess() {}

    /** Never null; {@link Sector#OTHER} for words that name none. */
    public static Sector of(String text) {
        String words = PlainText.words(text);
        return RULES.stream()
                .filter(rule -> rule.words().matcher(words).find())
                .map(Rule::sector)
                .findFirst()
                .orElse(Sector.OTHER);
    }

    private static Rule rule(Sector sector, String words) {
        return new Rule(sector, Pattern.compile("\\b(" + words + ")"));
    }
}
