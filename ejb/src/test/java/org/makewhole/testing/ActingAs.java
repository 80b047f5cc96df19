package org.makewhole.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;
import org.makewhole.shared.security.Caller;

/**
 * Runs code in the container as a signed-in person, so that rights, tenancy and authorship are
 * decided by the container exactly as after a real sign-in.
 *
 * <p>It sets the security context of the thread as the server itself does once an identity store
 * has answered. The server's classes are in no public repository, hence the look-up by name.
 */
public final class ActingAs {
    private static final String SERVER_CONTEXT = "com.sun.enterprise.security.SecurityContext";
    private static final String SERVER_PRINCIPAL = "org.glassfish.security.common.PrincipalImpl";
    private static final String SERVER_GROUP = "org.glassfish.security.common.Group";
    private static final String SERVER_CREDENTIAL =
            "com.sun.enterprise.security.auth.login.DistinguishedPrincipalCredential";

    private final String principalName;
    private final Set<String> permissions;

    private ActingAs(String principalName, Set<String> permissions) {
        this.principalName = principalName;
        this.permissions = permissions;
    }

    /** Acts as a member, with the rights of their role. */
    public static ActingAs member(Member member) {
        return new ActingAs(member.caller().principalName(), member.role().permissions());
    }

    /** Acts as a person with these rights and no others. */
    public static ActingAs caller(Caller caller, String... permissions) {
        return new ActingAs(caller.principalName(), Set.of(permissions));
    }

    /** Acts as a principal that our identity store did not make. */
    public static ActingAs stranger(String principalName, String... permissions) {
        return new ActingAs(principalName, Set.of(permissions));
    }

    /** Runs code that returns nothing. */
    public void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return null;
                });
    }

    /** Runs code and returns its result; its unchecked exceptions come out unchanged. */
    public <T> T call(Callable<T> work) {
        try {
            Object before = method("getCurrent").invoke(null);
            setCurrent(signedIn());
            try {
                return work.call();
            } finally {
                setCurrent(before);
            }
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private Object signedIn() throws ReflectiveOperationException {
        Principal principal = (Principal) create(SERVER_PRINCIPAL, String.class, principalName);
        Subject subject = new Subject();
        subject.getPrincipals().add(principal);
        for (String permission : permissions) {
            subject.getPrincipals().add((Principal) create(SERVER_GROUP, String.class, permission));
        }
        subject.getPublicCredentials().add(create(SERVER_CREDENTIAL, Principal.class, principal));
        Constructor<?> constructor =
                Class.forName(SERVER_CONTEXT).getConstructor(String.class, Subject.class);
        return constructor.newInstance(principalName, subject);
    }

    private static void setCurrent(Object context) throws ReflectiveOperationException {
        method("setCurrent", Class.forName(SERVER_CONTEXT)).invoke(null, context);
    }

    private static Object create(String className, Class<?> parameter, Object argument)
            throws ReflectiveOperationException {
        return Class.forName(className).getConstructor(parameter).newInstance(argument);
    }

    private static Method method(String name, Class<?>... parameters)
            throws ReflectiveOperationException {
        return Class.forName(SERVER_CONTEXT).getMethod(name, parameters);
    }
}
