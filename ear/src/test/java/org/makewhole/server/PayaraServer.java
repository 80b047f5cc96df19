package org.makewhole.server;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.makewhole.product.Product;
import org.makewhole.testing.TestDatabase;

/** Makes the domain of Payara Server that Arquillian starts, deploys to and stops. */
public final class PayaraServer implements LoadableExtension {
    /** The password of every demonstration account. */
    static final String PASSWORD = "correct horse battery staple";

    private static final String DOMAIN = "makewhole";
    private static final Path BUILD = Path.of(System.getProperty("makewhole.build.directory"));
    private static final Path HOME = BUILD.resolve("payara-server/payara6");
    private static final Path COMMANDS =
            BUILD.resolve("../../config/src/main/server/payara-server-commands.txt").normalize();

    /** Payara puts its ports at fixed distances from the base, the farthest at 81. */
    private static final int PORTS = 90;

    private static final int ADMIN_PORT = 48;
    private static final int HTTP_PORT = 80;

    private static int portBase;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(PayaraServer.class);
    }

    /** Tells Arquillian about a new domain before it looks for the server. */
    public void prepare(@Observes ContainerRegistry registry) throws IOException {
        portBase = freePortBase();
        Path domains = HOME.resolve("glassfish/domains");
        if (Files.exists(domains.resolve(DOMAIN))) {
            asadmin("delete-domain", DOMAIN);
        }
        asadmin("create-domain", "--nopassword", "--portbase", "" + portBase, DOMAIN);
        setUp();
        ContainerDef server = registry.getContainers().get(0).getContainerConfiguration();
        server.property("payaraHome", HOME.toString());
        server.property("domain", DOMAIN);
        server.property("adminPort", "" + (portBase + ADMIN_PORT));
    }

    /** The steps of the operator's guide. Some take effect at the next start only. */
    private static void setUp() {
        String port = "" + (portBase + ADMIN_PORT);
        asadmin("start-domain", DOMAIN);
        asadmin("--port", port, "multimode", "--file", COMMANDS.toString());
        asadmin("--port", port, "create-system-properties", operand(settings()));
        asadmin("stop-domain", DOMAIN);
    }

    /** Where the pages are. */
    static int httpPort() {
        return portBase + HTTP_PORT;
    }

    private static Map<String, String> settings() {
        Map<String, String> settings =
                new TreeMap<>(TestDatabase.start(BUILD.resolve("server-database")).settings());
        settings.put("makewhole.demo", "true");
        settings.put("makewhole.demo.password", PASSWORD);
        return settings;
    }

    /** name=value:name=value, with the signs that part them escaped in the values. */
    private static String operand(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue().replaceAll("[:=]", "\\\\$0"))
                .collect(Collectors.joining(":"));
    }

    private static void asadmin(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(HOME.resolve("glassfish/lib/client/appserver-cli.jar").toString());
        Collections.addAll(command, arguments);
        try {
            File output = BUILD.resolve("asadmin.log").toFile();
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(output));
            builder.environment().putAll(Product.QUICK);
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(
                        command + " ended with " + status + ", see " + output);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(command.toString(), failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static int freePortBase() throws IOException {
        for (int base = 23000; base < 32000; base += PORTS) {
            if (isFree(base + ADMIN_PORT) && isFree(base + HTTP_PORT)) {
                return base;
            }
        }
        throw new IOException("No free ports for a domain");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
