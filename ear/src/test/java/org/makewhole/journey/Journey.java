package org.makewhole.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests in a real browser: a parameter of type {@link Browser} is a signed-out browser on the
 * demonstration, a second one is another browser; {@link Album} keeps pictures. After each test the
 * logs of the browsers are checked.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JourneyExtension.class)
public @interface Journey {
    /** The folder of its pictures in target/screenshots. */
    String value();

    /**
     * Whether it starts a product of its own and needs neither the demonstration nor its browsers.
     */
    boolean apart() default false;
}
