package org.makewhole.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the server's own session cookie travel by HTTPS alone where {@code MAKEWHOLE_URL} says that
 * people come by it. That it goes to our own pages only ({@code SameSite}) is a setting of the
 * server, which reads it nowhere else.
 */
@WebListener
public class ServerCookie implements ServletContextListener {
    @Inject
    @ConfigProperty(name = "makewhole.url")
    private Optional<String> url;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        if (url.filter(address -> address.startsWith("https:")).isPresent()) {
            start.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
