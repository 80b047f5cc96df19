package org.makewhole.shared.tenancy;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Binds the transaction to the caller's organisation before a service method touches data. */
@Interceptor
@TenantBound
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class TenantInterceptor {

    @Inject private Tenancy tenancy;

    @AroundInvoke
    Object bind(InvocationContext invocation) throws Exception {
        tenancy.bindToCaller();
        return invocation.proceed();
    }
}
