package org.makewhole.web.deadline.due;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.makewhole.deadline.reminder.FeedService;
import org.makewhole.deadline.reminder.FeedState;
import org.makewhole.web.shared.Flash;
import org.makewhole.web.shared.RequestOrigin;

/** The person's own secret link for their calendar. */
@Named
@ViewScoped
public class FeedBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private FeedService feeds;
    @Inject private RequestOrigin origin;
    @Inject private HttpServletRequest request;

    private String link;

    /** Makes a link and shows it, once. */
    public void make() {
        link = origin.baseUrl(request) + FeedServlet.PATH + feeds.make() + ".ics";
    }

    public String withdraw() {
        feeds.withdraw();
        Flash.done("deadlineText", "feed.withdrawn");
        return "/deadline/feed.xhtml?faces-redirect=true";
    }

    /** The link that exists; null for none. */
    public FeedState getState() {
        return feeds.findOwn().orElse(null);
    }

    /** The link just made; null once the page was left. */
    public String getLink() {
        return link;
    }
}
