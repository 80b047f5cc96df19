package org.makewhole.journey.page;

import org.makewhole.journey.Browser;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Someone who never touches the mouse. */
public final class Keyboard {
    private static final int FARTHEST = 80;

    private final Browser browser;

    public Keyboard(Browser browser) {
        this.browser = browser;
    }

    /** Presses Tab until the focus is on what is called like that for a screen reader. */
    public Keyboard tabTo(String name) {
        for (int i = 0; i < FARTHEST; i++) {
            browser.press(Keys.TAB);
            if (focused().getAccessibleName().strip().equals(name)) {
                return this;
            }
        }
        throw new AssertionError("Tab does not reach \"" + name + "\" on " + browser.path());
    }

    /** Presses Tab until the focus is in the table of that name. */
    public Keyboard tabToTable(String name) {
        for (int i = 0; i < FARTHEST; i++) {
            browser.press(Keys.TAB);
            Object table =
                    browser.driver()
                            .executeScript(
                                    "return document.activeElement.closest('table')?.ariaLabel");
            if (name.equals(table)) {
                return this;
            }
        }
        throw new AssertionError("Tab does not reach the table " + name);
    }

    /** Escape, after which Tab leaves the table. */
    public Keyboard leaveTable() {
        browser.press(Keys.ESCAPE);
        return this;
    }

    public Keyboard type(CharSequence... keys) {
        browser.press(keys);
        browser.settle();
        return this;
    }

    /** Ctrl+V, which raises a real paste event with what the clipboard holds. */
    public Keyboard paste() {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys("v")
                .keyUp(Keys.CONTROL)
                .perform();
        return this;
    }

    /** Enter where it leads to a new page. */
    public void enterAndLeave() {
        browser.leave(() -> browser.press(Keys.ENTER));
    }

    public WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }
}
