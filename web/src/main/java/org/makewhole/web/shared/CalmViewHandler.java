package org.makewhole.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A view state that is not even written like one (a form cut short, a probe) counts as that of a
 * page of long ago: Faces then says that the view expired. MyFaces alone fails while decoding it,
 * before its exception handlers are asked.
 */
public class CalmViewHandler extends ViewHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(CalmViewHandler.class.getName());

    public CalmViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        try {
            return super.restoreView(context, viewId);
        } catch (IllegalArgumentException unreadable) {
            LOG.log(Level.FINE, "Unreadable view state", unreadable);
            return null;
        }
    }
}
