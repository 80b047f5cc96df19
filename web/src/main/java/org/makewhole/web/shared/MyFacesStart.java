package org.makewhole.web.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;

/**
 * Starts MyFaces where the server brings it in place of Mojarra, as our Payara Micro does: its own
 * initializer is not found there. On a server with Mojarra this listener does nothing, so that one
 * EAR runs on both. See docs/adr/0004-myfaces-in-our-micro.md.
 */
@WebListener
public class MyFacesStart implements ServletContextListener {
    private static final String LISTENER =
            "org.apache.myfaces.webapp.StartupServletContextListener";

    private Optional<ServletContextListener> myFaces = Optional.empty();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        myFaces = find();
        myFaces.ifPresent(listener -> listener.contextInitialized(event));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        myFaces.ifPresent(listener -> listener.contextDestroyed(event));
    }

    private static Optional<ServletContextListener> find() {
        try {
            Class<?> type =
                    Class.forName(LISTENER, true, Thread.currentThread().getContextClassLoader());
            return Optional.of((ServletContextListener) type.getConstructor().newInstance());
        } catch (ClassNotFoundException anotherImplementation) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("MyFaces is there but does not start", e);
        }
    }
}
