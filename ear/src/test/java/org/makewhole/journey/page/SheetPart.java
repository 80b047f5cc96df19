package org.makewhole.journey.page;

import java.time.Duration;
import java.util.List;
import org.makewhole.journey.Browser;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/**
 * A table that is filled in like a spreadsheet. Lines and columns count from 0, columns as they are
 * shown.
 */
public final class SheetPart {
    private static final String TEXTS =
            """
            return [...document.querySelectorAll(arguments[0] + ' tbody tr[role=row]')].map(
                (row) => [...row.cells].map((cell) => cell.textContent.trim()));
            """;

    private final Browser browser;
    private final String id;

    public SheetPart(Browser browser, String id) {
        this.browser = browser;
        this.id = "#sheet-" + id;
    }

    /** Clicks a cell, types over it and presses Enter. */
    public SheetPart type(int line, int column, String text) {
        return go(line, column).keys(text, Keys.ENTER);
    }

    public SheetPart go(int line, int column) {
        cell(line, column).click();
        return this;
    }

    public SheetPart keys(CharSequence... keys) {
        browser.press(keys);
        return this;
    }

    /** A key while Ctrl is held. */
    public SheetPart ctrl(String key) {
        return held(Keys.CONTROL, key);
    }

    /** Keys while another one is held. */
    public SheetPart held(Keys modifier, CharSequence... keys) {
        new Actions(browser.driver()).keyDown(modifier).sendKeys(keys).keyUp(modifier).perform();
        return this;
    }

    /** Holds the mouse on a cell and lets it go on another one. */
    public SheetPart drag(int line, int column, int toLine, int toColumn) {
        return drag(cell(line, column), cell(toLine, toColumn));
    }

    /** Pulls the handle of what is selected down to a line. */
    public SheetPart pullTo(int line, int column) {
        return drag(browser.find(id + " .sheet-handle"), cell(line, column));
    }

    /** Touches a cell with a finger: the first time takes it, the second one edits it. */
    public SheetPart tap(int line, int column) {
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        int contact = PointerInput.MouseButton.LEFT.asArg();
        PointerInput.Origin cell = PointerInput.Origin.fromElement(cell(line, column));
        browser.driver()
                .perform(
                        List.of(
                                new Sequence(finger, 0)
                                        .addAction(
                                                finger.createPointerMove(Duration.ZERO, cell, 0, 0))
                                        .addAction(finger.createPointerDown(contact))
                                        .addAction(finger.createPointerUp(contact))));
        return this;
    }

    private SheetPart drag(WebElement from, WebElement to) {
        new Actions(browser.driver())
                .moveToElement(from)
                .clickAndHold()
                .moveToElement(to)
                .release()
                .perform();
        return this;
    }

    /** In the middle of the window: at its end a bar with what is owed may come up over it. */
    private WebElement cell(int line, int column) {
        WebElement cell =
                browser.find(
                        id
                                + " tr[aria-rowindex='"
                                + (line + 2)
                                + "'] .sheet-cell:nth-child("
                                + (column + 1)
                                + ")");
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", cell);
        return cell;
    }

    /** What the lines that are drawn show, cell by cell. */
    @SuppressWarnings("unchecked")
    public List<List<String>> texts() {
        return (List<List<String>>) browser.driver().executeScript(TEXTS, id);
    }

    public List<String> column(int column) {
        return texts().stream().map(line -> line.get(column)).toList();
    }

    public String text(int line, int column) {
        return texts().get(line).get(column);
    }

    /** What is said to be wrong, below the table. */
    public String problems() {
        return browser.find(id + " .sheet-problems").getText();
    }

    /** What was last said to a screen reader. */
    public String said() {
        return browser.find(id + " .sheet-said").getDomProperty("textContent");
    }

    /** Line and sum below the table. */
    public String status() {
        return browser.find(id + " .sheet-status").getText();
    }

    public SheetPart press(String button) {
        browser.findAll(id + " .sheet-bar button").stream()
                .filter(each -> each.getText().equals(button))
                .findFirst()
                .orElseThrow()
                .click();
        return this;
    }
}
