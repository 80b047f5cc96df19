package org.makewhole.shared.background;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets a timer pass without its work. What is called otherwise than by a timer is done. */
@Interceptor
@Background
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class BackgroundSwitch {
    @Inject
    @ConfigProperty(name = "makewhole.background", defaultValue = "true")
    private boolean on;

    @AroundTimeout
    Object time(InvocationContext invocation) throws Exception {
        return on ? invocation.proceed() : null;
    }
}
