package org.makewhole.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.makewhole.dashboard.DashboardGrain;
import org.makewhole.dashboard.DashboardPeriod;
import org.makewhole.dashboard.DashboardQuery;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.NotFoundException;

/** What the link of the page or of an export asks for. Links are typed by hand too. */
@Named
@RequestScoped
public class DashboardRequest {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;
    private static final String YEAR = "(19|20|21)[0-9]{2}";

    @Inject private OrganizationService organizations;

    private String period;
    private String from;
    private String to;
    private String country;
    private String currency;
    private String organization;
    private String by;

    /**
     * The query meant.
     *
     * @throws NotFoundException when the organisation is not even a number
     */
    DashboardQuery query() {
        YearMonth today = YearMonth.from(organizations.getOwn().today());
        DashboardPeriod chosen = new DashboardPeriod(month(from), month(to));
        return new DashboardQuery(
                matching(period, YEAR) == null
                        ? choice().period(today, chosen)
                        : DashboardPeriod.year(Integer.parseInt(period)),
                matching(country, "[A-Z]{2}"),
                matching(currency, "[A-Z]{3}"),
                organizationId(),
                grain());
    }

    /** The code of the period in the filter. */
    public String getPeriodCode() {
        return matching(period, YEAR) == null ? choice().name() : period;
    }

    /** What the rows shall be by; null for what suits the period. */
    private DashboardGrain grain() {
        return Stream.of(DashboardGrain.values())
                .filter(known -> known.name().equals(by))
                .findFirst()
                .orElse(null);
    }

    private PeriodChoice choice() {
        return PeriodChoice.parse(period);
    }

    private static YearMonth month(String text) {
        try {
            YearMonth month = text == null || text.isBlank() ? null : YearMonth.parse(text.strip());
            return month == null || month.getYear() < EARLIEST_YEAR || month.getYear() > LATEST_YEAR
                    ? null
                    : month;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String matching(String text, String pattern) {
        return text != null && text.matches(pattern) ? text : null;
    }

    private Integer organizationId() {
        if (organization == null || organization.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(organization);
        } catch (NumberFormatException typedByHand) {
            throw new NotFoundException();
        }
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }
}
