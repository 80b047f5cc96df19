package org.makewhole.journey.page;

import org.makewhole.journey.Browser;
import org.makewhole.product.Demonstration;

/** The page before everything else. */
public final class SignInPage {
    private final Browser browser;

    private SignInPage(Browser browser) {
        this.browser = browser;
    }

    public static SignInPage open(Browser browser) {
        browser.open("/login.xhtml");
        return new SignInPage(browser);
    }

    /** Signs in with the password of the demonstration. */
    public static HomePage signIn(Browser browser, String email) {
        open(browser).tryWith(email, Demonstration.password());
        return new HomePage(browser);
    }

    public void tryWith(String email, String password) {
        browser.fill("signIn:email", email);
        browser.fill("signIn:password", password);
        browser.leave(() -> browser.byId("signIn:submit").click());
    }

    public String message() {
        return browser.byId("messages").getText();
    }
}
