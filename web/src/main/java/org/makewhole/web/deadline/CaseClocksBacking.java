package org.makewhole.web.deadline;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.makewhole.deadline.clock.ClockService;
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

    private List<ClockLine> lines() {
        if (lines == null) {
            Locale locale = viewer.getLocale();
            Instant now = Instant.now();
            lines =
                    clocks.ofCase(Ids.parse(id)).stream()
                            .map(clock -> ClockLine.of(clock, locale, now))
                            .toList();
        }
        return lines;
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
