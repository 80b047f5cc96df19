package org.makewhole.web.boundary;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.primefaces.context.PrimeApplicationContext;

/**
 * PrimeFaces reads the error pages from web.xml and writes their paths into a script of every page,
 * for its own handler of Ajax errors, which is not in use here. Nobody outside needs to know what
 * lies in WEB-INF. Before each view, not once at the start: there, a server with Mojarra does not
 * let PrimeFaces read its settings.
 */
public class QuietPageScripts implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent beforeView) throws AbortProcessingException {
        PrimeApplicationContext.getCurrentInstance(FacesContext.getCurrentInstance())
                .getConfig()
                .getErrorPages()
                .clear();
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }
}
