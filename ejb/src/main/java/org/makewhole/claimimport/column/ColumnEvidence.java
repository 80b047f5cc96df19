package org.makewhole.claimimport.column;

import java.util.EnumSet;
import java.util.Set;
import org.makewhole.shared.celltext.DateOrder;
import org.makewhole.shared.celltext.DateText;
import org.makewhole.shared.celltext.DecimalStyle;
import org.makewhole.shared.celltext.MoneyText;
import org.makewhole.shared.celltext.PlainText;

/** What the cells of one column say about it; a few counters, however long the column is. */
final class ColumnEvidence {

    /** Share of the filled cells that must agree: some dirt is normal in real registers. */
    private static final double MOST = 0.8;

    private final Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);
    private final Set<DecimalStyle> styles = EnumSet.noneOf(DecimalStyle.class);
    private int cells;
    private int filled;
    private int money;
    private int dates;
    private int ticks;
    private int wholeNumbers;

    void add(String cell) {
        cells++;
        String text = PlainText.of(cell);
        if (text.isEmpty()) {
            return;
        }
        filled++;
        if (text.length() == 1 && !Character.isDigit(text.charAt(0))) {
            ticks++;
        } else if (MoneyText.looksLikeMoney(text)) {
            money++;
            wholeNumbers += text.indexOf('.') < 0 && text.indexOf(',') < 0 ? 1 : 0;
            MoneyText.evidence(text).ifPresent(styles::add);
        } else if (DateText.looksLikeDate(text)) {
            dates++;
            DateText.evidence(text).ifPresent(orders::add);
        }
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** Share of cells that hold something. */
    double filled() {
        return cells == 0 ? 0 : (double) filled / cells;
    }

    /** A column of ticks ("X") answers yes or no; it holds no value. */
    boolean isTicks() {
        return most(ticks);
    }

    /** A column of amounts. */
    boolean isMoney() {
        return most(money);
    }

    boolean fits(ImportField field) {
        return switch (field.kind()) {
            case MONEY -> most(money);
            case DATE -> most(dates);
            case TEXT -> {
                // Case numbers may be plain numbers, or like amounts of rand; names may not.
                int numbers = field == ImportField.CASE_NUMBER ? money - wholeNumbers : money;
                yield !isTicks() && !most(dates) && !most(numbers);
            }
        };
    }

    Set<DateOrder> orders() {
        return orders;
    }

    Set<DecimalStyle> styles() {
        return styles;
    }

    private boolean most(int count) {
        return filled > 0 && count >= MOST * filled;
    }
}
