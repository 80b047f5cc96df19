package org.makewhole.journey;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.makewhole.product.Demonstration;

/**
 * Gives browsers to tests. They live as long as all tests; a test gets them as good as new. A
 * journey apart has its own, for it runs beside the others.
 */
class JourneyExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(JourneyExtension.class);

    /** The running browsers, in the order in which the parameters of a test take them. */
    static final class Fleet implements AutoCloseable {
        private final List<Browser> browsers = new ArrayList<>();
        private int taken;

        Browser next() {
            if (taken == browsers.size()) {
                browsers.add(Chromium.start());
            }
            return browsers.get(taken++);
        }

        List<Browser> taken() {
            return browsers.subList(0, taken);
        }

        @Override
        public void close() {
            browsers.forEach(Browser::close);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        fleet(context).taken = 0;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == Album.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == Album.class) {
            return Album.of(journey(context).value());
        }
        Browser browser = fleet(context).next();
        forget(browser);
        // Two products that start at once for the first time from one folder are in each other's
        // way.
        URI demonstration = Demonstration.address();
        if (!journey(context).apart()) {
            browser.use(demonstration);
        }
        return browser;
    }

    /** Checks the logs; a failed test leaves a picture of where it stood. */
    @Override
    public void afterEach(ExtensionContext context) {
        for (Browser browser : fleet(context).taken()) {
            if (context.getExecutionException().isPresent()) {
                Album.of("failures").failure(browser, context.getRequiredTestMethod().getName());
            }
            BrowserLogs.check(browser.driver(), browser.addresses());
        }
    }

    /** No cookie, no leftover page, the size and the looks of every day. */
    private static void forget(Browser browser) {
        browser.addresses().clear();
        browser.driver().get("about:blank");
        browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.resize(1280, 900);
        browser.prefer("light");
        browser.driver().manage().logs().get("performance");
        browser.driver().manage().logs().get("browser");
    }

    private static Fleet fleet(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .getOrComputeIfAbsent(
                        journey(context).apart() ? context.getRequiredTestClass() : Fleet.class,
                        any -> new Fleet(),
                        Fleet.class);
    }

    private static Journey journey(ExtensionContext context) {
        return context.getRequiredTestClass().getAnnotation(Journey.class);
    }
}
