package org.makewhole.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Payara Micro with our EAR. Settings that never change stand in {@code
 * config/src/main/server/*-commands.txt}; address and port come from here.
 */
final class WebServer implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WebServer.class.getName());
    private static final String APPLICATION = "makewhole";
    private static final String ANSWERING = "org.apache.catalina.connector.CoyoteAdapter";
    private static final long FINISH_MILLIS = 10_000;
    private static final long TURN_MILLIS = 25;
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener"
                    + ".http-listener.";

    private final Settings settings;
    private final Path log;
    private final Path libraries;
    private final Path scratch;
    private volatile PayaraMicroRuntime runtime;
    private volatile AdminCommandRunner commands;

    /**
     * @param libraries the folder that makewhole-micro.jar lies in
     * @param scratch a folder of its own, which goes with the process
     */
    WebServer(Settings settings, Path log, Path libraries, Path scratch) {
        this.settings = settings;
        this.log = log;
        this.libraries = libraries;
        this.scratch = scratch;
    }

    /**
     * Looks whether the port can be had, before anything is started.
     *
     * @throws StartFailure with {@link ExitStatus#PORT_TAKEN}, or {@link ExitStatus#BAD_SETTING}
     *     for an address that is not of this machine
     */
    static void requirePort(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException taken) {
            if (String.valueOf(taken.getMessage()).contains("assign")) {
                throw new StartFailure(
                        ExitStatus.BAD_SETTING,
                        "MAKEWHOLE_ADDRESS " + address.getHostAddress() + " is not of this machine",
                        "Give one of its own, or 0.0.0.0 for all",
                        taken);
            }
            if (String.valueOf(taken.getMessage()).contains("ermission")) {
                throw notAllowed(port, taken);
            }
            throw new StartFailure(
                    ExitStatus.PORT_TAKEN,
                    "port " + port + " is taken by another program",
                    "Stop that program, or set MAKEWHOLE_PORT to a free port",
                    taken);
        } catch (IOException refused) {
            throw notAllowed(port, refused);
        }
    }

    /**
     * Starts the server without an application, which may take place while the database starts.
     *
     * @throws StartFailure with {@link ExitStatus#SERVER_FAILED}
     */
    void boot() {
        PayaraMicroBoot micro = micro();
        micro.setRootDir(folder().toFile());
        micro.setInstanceName(APPLICATION);
        micro.setPrintLogo(false);
        // setNoCluster would win over this and leave Hazelcast running on a port of its own.
        micro.setNoHazelcast(true);
        micro.setHttpAutoBind(false);
        micro.setHttpPort(settings.port());
        micro.setPreBootHandler(this::configure);
        micro.setPostBootHandler(running -> commands = running);
        try {
            runtime = micro.bootStrap();
        } catch (BootstrapException failure) {
            throw new StartFailure(
                    ExitStatus.SERVER_FAILED,
                    "the web server did not start",
                    "See " + log,
                    failure);
        }
    }

    /**
     * Deploys the application.
     *
     * @throws StartFailure with the reason the application itself gave, or {@link
     *     ExitStatus#DEPLOYMENT_FAILED}
     */
    void deploy(Path ear) {
        boolean deployed = runtime.deploy(APPLICATION, "/", ear.toFile());
        String reason = System.getProperty("makewhole.startup.failure", "").strip();
        if (!reason.isEmpty()) {
            boolean migration =
                    "migration".equals(System.getProperty("makewhole.startup.failure.kind"));
            throw new StartFailure(
                    migration ? ExitStatus.MIGRATION_FAILED : ExitStatus.START_REFUSED,
                    reason.replaceFirst("\\.$", ""),
                    "More in " + log);
        }
        if (!deployed || !runtime.getDeployedApplicationNames().contains(APPLICATION)) {
            throw new StartFailure(
                    ExitStatus.DEPLOYMENT_FAILED,
                    "the application could not be deployed",
                    "See " + log);
        }
    }

    /**
     * Lets requests finish, closes the port behind them, ends the application and the server. Who
     * comes meanwhile would get the server's own error pages: somebody else stands at the port.
     */
    @Override
    public void close() {
        PayaraMicroRuntime running = runtime;
        if (running == null) {
            return;
        }
        runtime = null;
        awaitAnswers();
        commands.run("set", LISTENER + "enabled=false");
        try (Doorkeeper door = Doorkeeper.at(settings.address(), settings.port())) {
            end(running);
        } catch (StartFailure alreadyTaken) {
            LOG.log(Level.FINE, "The port is somebody else's already", alreadyTaken);
            end(running);
        }
    }

    private static void end(PayaraMicroRuntime running) {
        try {
            running.undeploy(APPLICATION);
            running.shutdown();
        } catch (BootstrapException | IllegalStateException failure) {
            LOG.log(Level.WARNING, "The web server did not stop cleanly", failure);
        }
    }

    /** The server tells nobody how many it is answering; its threads show it. */
    private static void awaitAnswers() {
        for (int turn = 0; turn < FINISH_MILLIS / TURN_MILLIS && isAnswering(); turn++) {
            try {
                Thread.sleep(TURN_MILLIS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean isAnswering() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Stream::of)
                .anyMatch(frame -> frame.getClassName().equals(ANSWERING));
    }

    /**
     * The server on our own class path. Its public way to get it would look for the modules inside
     * one archive and load them through a loader that opens that archive anew for each look.
     */
    private PayaraMicroBoot micro() {
        System.setProperty(
                "fish.payara.micro.BootJar",
                libraries.resolve("makewhole-micro.jar").toUri().toString());
        // For server.policy.
        System.setProperty("makewhole.code.server", libraries.toUri().toString());
        System.setProperty(
                "makewhole.code.launcher",
                WebServer.class.getProtectionDomain().getCodeSource().getLocation().toString());
        try {
            return (PayaraMicroBoot)
                    Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                            .getDeclaredMethod("getInstance")
                            .invoke(null);
        } catch (ReflectiveOperationException failure) {
            throw new StartFailure(
                    ExitStatus.SERVER_FAILED,
                    "the web server is not in " + libraries,
                    "Unpack MakeWhole again",
                    failure);
        }
    }

    /** The server's own folder, with the adapters of the connection pools where it wants them. */
    private Path folder() {
        Path adapters = libraries.resolve("adapters");
        Path target = scratch.resolve("lib/install/applications");
        try (Stream<Path> files = Files.walk(adapters)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(adapters.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException failure) {
            throw new StartFailure(
                    ExitStatus.SERVER_FAILED,
                    "the web server's folder " + scratch + " could not be filled",
                    "See " + log,
                    failure);
        }
        return scratch;
    }

    private void configure(AdminCommandRunner booting) {
        require(booting.run("set", LISTENER + "address=" + settings.address().getHostAddress()));
        // Somebody else stands at the port until there is an application to answer.
        require(booting.run("set", LISTENER + "enabled=false"));
    }

    /** Opens the port to whoever comes. */
    void open() {
        require(commands.run("set", LISTENER + "enabled=true"));
    }

    private static void require(ClusterCommandResult result) {
        if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
            throw new IllegalStateException("the server refused: " + result.getOutput());
        }
    }

    private static StartFailure notAllowed(int port, IOException cause) {
        return new StartFailure(
                ExitStatus.PORT_TAKEN,
                "port " + port + " cannot be opened (" + cause.getMessage() + ")",
                "Ports below 1024 need a special right: set MAKEWHOLE_PORT to 8080 or another free"
                        + " port",
                cause);
    }
}
