package org.makewhole.web.claim;

import java.io.Serializable;
import java.util.Locale;
import org.makewhole.party.Sector;

/** Worker, employer and place, as they are being typed. */
public class PartiesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String workerName;
    private String phone;
    private String email;
    private String employerName;
    private String city;
    private Sector sector;
    private String country;
    private String subdivision;
    private String currency;

    /** ISO 3166-2 where a part of the country was named, else ISO 3166-1. */
    String jurisdiction() {
        return subdivision == null || subdivision.isBlank()
                ? country
                : country + "-" + subdivision.strip().toUpperCase(Locale.ROOT);
    }

    public Sector[] getSectors() {
        return Sector.values();
    }

    public String getWorkerName() {
        return workerName;
    }

    public void setWorkerName(String workerName) {
        this.workerName = workerName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getEmployerName() {
        return employerName;
    }

    public void setEmployerName(String employerName) {
        this.employerName = employerName;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public Sector getSector() {
        return sector;
    }

    public void setSector(Sector sector) {
        this.sector = sector;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getSubdivision() {
        return subdivision;
    }

    public void setSubdivision(String subdivision) {
        this.subdivision = subdivision;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
