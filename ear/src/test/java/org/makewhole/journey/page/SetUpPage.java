package org.makewhole.journey.page;

import org.makewhole.journey.Browser;

/** The page that founds the first organisation. */
public final class SetUpPage {
    private final Browser browser;

    public SetUpPage(Browser browser) {
        this.browser = browser;
    }

    public void fill(String name, String code, String kind, String country, String zone) {
        browser.fill("setUp:name", name);
        browser.fill("setUp:short", code);
        browser.choose("setUp:kind", kind);
        browser.choose("setUp:country", country);
        browser.choose("setUp:zone", zone);
    }

    public void person(String name, String email, String password) {
        browser.fill("setUp:person", name);
        browser.fill("setUp:email", email);
        browser.fill("setUp:password", password);
    }

    /** Sends the form with that code. */
    public void found(String code) {
        browser.fill("setUp:code", code);
        browser.leave(() -> browser.byId("setUp:submit").click());
    }
}
