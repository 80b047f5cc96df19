package org.makewhole.journey.page;

import java.util.List;
import org.makewhole.journey.Browser;
import org.openqa.selenium.By;

/** What stands around every page of someone who is signed in. */
public final class Shell {
    private final Browser browser;

    public Shell(Browser browser) {
        this.browser = browser;
    }

    public String organization() {
        return browser.find(".topbar-organization").getText();
    }

    public String title() {
        return browser.find("h1").getText();
    }

    /** What the last action said. */
    public List<String> notices() {
        return browser.texts("#messages .notice p");
    }

    /** The entries of the navigation. */
    public List<String> navigation() {
        return browser.texts("#side .nav a");
    }

    public void search(String words) {
        browser.press("/");
        browser.press(words);
        browser.leave(() -> browser.press(org.openqa.selenium.Keys.ENTER));
    }

    public void speak(String language) {
        browser.find("details.menu summary").click();
        browser.leave(() -> browser.find("details.menu button[lang='" + language + "']").click());
    }

    public void signOut() {
        browser.find("details.menu summary").click();
        browser.leave(() -> browser.driver().findElement(By.id("signOut:submit")).click());
    }
}
