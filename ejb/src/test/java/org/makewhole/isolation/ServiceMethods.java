package org.makewhole.isolation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every public method of every session bean of the product, from the container's own list of beans:
 * one that is written tomorrow is in it tomorrow.
 */
final class ServiceMethods {
    private static final String PRODUCT = "org.makewhole.";

    private ServiceMethods() {}

    /** A method as others call it: by the reference that the container injects. */
    record ServiceMethod(Class<?> service, Method method, Object reference) {

        /** The rights of which one is needed; empty when the method is open. */
        Set<String> rights() {
            RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
            if (roles == null && !method.isAnnotationPresent(PermitAll.class)) {
                roles = service.getAnnotation(RolesAllowed.class);
            }
            return roles == null ? Set.of() : Set.of(roles.value());
        }

        /** {@code CaseFileService.get(long)}. */
        String name() {
            return service.getSimpleName()
                    + "."
                    + method.getName()
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toList()
                            .toString()
                            .replace('[', '(')
                            .replace(']', ')');
        }
    }

    static List<ServiceMethod> all() {
        BeanManager beans = CDI.current().getBeanManager();
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> isService(bean.getBeanClass()))
                .flatMap(bean -> methods(beans, bean))
                .sorted(Comparator.comparing(ServiceMethod::name))
                .toList();
    }

    private static boolean isService(Class<?> type) {
        return type.getName().startsWith(PRODUCT)
                && !type.getName().startsWith(PRODUCT + "testing.")
                && Stream.of(Stateless.class, Stateful.class, Singleton.class)
                        .anyMatch(type::isAnnotationPresent);
    }

    private static Stream<ServiceMethod> methods(BeanManager beans, Bean<?> bean) {
        Class<?> service = bean.getBeanClass();
        Object reference = beans.getReference(bean, service, beans.createCreationalContext(bean));
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(method -> new ServiceMethod(service, method, reference));
    }
}
