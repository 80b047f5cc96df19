package org.makewhole.web.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.makewhole.audit.ChainCost;
import org.makewhole.web.boundary.PolicyViolations;

/**
 * The state of the virtual machine, and what browsers complain of, in the text format of
 * Prometheus.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private PolicyViolations violations;
    @Inject private RequestTimes requests;
    @Inject private ChainCost audit;

    private transient PrometheusMeterRegistry registry;
    private transient JvmGcMetrics collections;

    @Override
    public void init() {
        registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        collections = new JvmGcMetrics();
        collections.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        FunctionCounter.builder("makewhole.policy.violations", violations, PolicyViolations::count)
                .description("Reports of browsers that a page broke its security policy")
                .register(registry);
        FunctionTimer.builder(
                        "makewhole.requests",
                        requests,
                        RequestTimes::requests,
                        RequestTimes::time,
                        TimeUnit.NANOSECONDS)
                .description("Pages that were asked for, and the time they took")
                .register(registry);
        FunctionTimer.builder(
                        "makewhole.audit",
                        audit,
                        ChainCost::writings,
                        ChainCost::time,
                        TimeUnit.NANOSECONDS)
                .description("Transactions told in the audit trail, and the time that took")
                .register(registry);
    }

    @Override
    public void destroy() {
        collections.close();
        registry.close();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.getWriter().print(registry.scrape());
    }
}
