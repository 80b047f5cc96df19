package org.makewhole.web.boundary;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** An error during Ajax shows the same pages as any other. */
public class CalmAjaxExceptionHandlerFactory extends ExceptionHandlerFactory {

    public CalmAjaxExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new CalmAjaxExceptionHandler(getWrapped().getExceptionHandler());
    }
}
