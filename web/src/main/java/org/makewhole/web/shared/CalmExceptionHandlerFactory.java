package org.makewhole.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link CalmExceptionHandler} before the handlers that know only error pages. */
public class CalmExceptionHandlerFactory extends ExceptionHandlerFactory {

    public CalmExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new CalmExceptionHandler(getWrapped().getExceptionHandler());
    }
}
