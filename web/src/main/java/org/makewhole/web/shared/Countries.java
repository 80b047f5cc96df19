package org.makewhole.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Countries and currencies under their names in the language of the page. */
@Named
@ApplicationScoped
public class Countries {

    /** Name of a country by its ISO 3166-1 code; the code itself when it is unknown. */
    public String name(String code) {
        return code == null ? "" : new Locale("", code).getDisplayCountry(language());
    }

    /** Name of the law applied: a country, with the code of its part where there is one. */
    public String jurisdiction(String code) {
        if (code == null) {
            return "";
        }
        int dash = code.indexOf('-');
        return dash < 0
                ? name(code)
                : name(code.substring(0, dash)) + ", " + code.substring(dash + 1);
    }

    /** The codes of all countries, sorted by name. */
    public List<String> getCodes() {
        return Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::name, Collator.getInstance(language())))
                .toList();
    }

    /** The codes of all currencies in use, sorted. */
    public List<String> getCurrencies() {
        return Stream.of(Locale.getISOCountries())
                .map(this::currencyOf)
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Code and name of a currency, such as "USD – US Dollar". */
    public String currencyName(String code) {
        return code + " – " + Currency.getInstance(code).getDisplayName(language());
    }

    /** The currency of a country (ISO 4217); empty where it has none. */
    public String currencyOf(String country) {
        Currency currency = Currency.getInstance(new Locale("", country));
        return currency == null ? "" : currency.getCurrencyCode();
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
