package org.makewhole.web.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.ClockState;
import org.makewhole.deadline.clock.ForumWarning;
import org.makewhole.web.shared.Ids;
import org.makewhole.web.shared.ViewerBacking;

/** The time limits of one case, on its page. */
@Named
@ViewScoped
public class CaseClocksBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private ClockService clocks;
    @Inject private ViewerBacking viewer;

    private String id;
    private transient List<ClockLine> lines;
    private transient List<ForumLine> forums;
    private transient List<ForumWarning> warnings;

    private List<ClockLine> lines() {
        if (lines == null) {
            Locale locale = viewer.getLocale();
            Instant now = Instant.now();
            List<Clock> all = clocks.ofCase(Ids.parse(id));
            lines = all.stream().map(clock -> ClockLine.of(clock, locale, now)).toList();
            List<Clock> counting =
                    all.stream().filter(one -> one.getState() != ClockState.WITHDRAWN).toList();
            forums = ForumLine.of(counting, locale, now);
            warnings =
                    ForumWarning.among(
                            counting.stream()
                                    .map(clock -> clock.getRule().setId())
                                    .filter(Objects::nonNull)
                                    .toList());
        }
        return lines;
    }

    /** The procedures of the dispute with the next day of each; empty for fewer than two. */
    public List<ForumLine> getForums() {
        lines();
        return forums.size() < 2 ? List.of() : forums;
    }

    /** Which of them exclude or stay each other. */
    public List<ForumWarning> getWarnings() {
        lines();
        return warnings;
    }

    public List<ClockLine> getOpen() {
        return lines().stream().filter(ClockLine::open).toList();
    }

    public List<ClockLine> getClosed() {
        return lines().stream().filter(line -> !line.open()).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
