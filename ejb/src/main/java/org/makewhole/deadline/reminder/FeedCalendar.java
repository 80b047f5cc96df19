package org.makewhole.deadline.reminder;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes due days as a calendar: an event of a whole day for each, with the number of its case. */
final class FeedCalendar {
    private static final String PRODUCT = "-//MakeWhole//Time limits//EN";

    private FeedCalendar() {}

    static String write(List<DueClock> clocks, String language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "org.makewhole.deadline.mails", Locale.forLanguageTag(language));
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(texts.getString("feed.name"));
        for (DueClock clock : clocks) {
            VEvent event = new VEvent();
            event.setUid("clock-" + clock.id() + "@makewhole");
            event.setSummary(MessageFormat.format(texts.getString("feed.event"), clock.number()));
            event.setDateStart(new DateStart(day(clock.dueOn())));
            event.setDateEnd(new DateEnd(day(clock.dueOn().plusDays(1))));
            event.setTransparency(Transparency.transparent());
            event.setClassification(Classification.private_());
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go();
    }

    /** A day without an hour and without a zone. */
    private static ICalDate day(LocalDate date) {
        return new ICalDate(
                new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                false);
    }
}
