package org.makewhole.shared.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.time.Instant;

/** Lets a call through when the caller's last proof is fresh. */
@Interceptor
@StepUp
@Priority(Interceptor.Priority.LIBRARY_BEFORE - 10)
public class StepUpInterceptor {
    /** How long a proof stays fresh. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    @Inject private LastProof lastProof;

    @AroundInvoke
    Object require(InvocationContext invocation) throws Exception {
        Instant now = Instant.now();
        if (lastProof.find().filter(shown -> Recent.is(shown, FRESH, now)).isEmpty()) {
            throw new StepUpRequiredException();
        }
        return invocation.proceed();
    }
}
