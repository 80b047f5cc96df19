package org.makewhole.web.boundary;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * Shows the error pages in answer to Ajax, too, and writes to the log what {@link ErrorFilter}
 * would write for any other request.
 */
class CalmAjaxExceptionHandler extends FullAjaxExceptionHandler {

    CalmAjaxExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected void logException(
            FacesContext context, Throwable exception, String location, LogReason reason) {
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        int status = ErrorFilter.status(exception);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            ErrorNumber.log(request, exception);
        } else {
            ErrorNumber.log(request, status);
        }
    }
}
