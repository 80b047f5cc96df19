package org.makewhole.product;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command of the shipped folder that ends by itself.
 *
 * @param status what it ended with
 * @param output all that it printed
 */
public record Command(int status, String output) {

    /** Runs it on a data folder, whether a server runs there or not. */
    public static Command run(Path data, String... arguments) {
        return run(data, Map.of(), "", arguments);
    }

    /**
     * The same with settings, and with what a person types.
     *
     * @param settings environment variables beside MAKEWHOLE_DATA
     */
    public static Command run(
            Path data, Map<String, String> settings, String typed, String... arguments) {
        List<String> command = new ArrayList<>(Product.command());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MAKEWHOLE_"));
        builder.environment().put("MAKEWHOLE_DATA", data.toString());
        builder.environment().putAll(settings);
        try {
            Process process = builder.start();
            try (OutputStream input = process.getOutputStream()) {
                input.write(typed.getBytes(StandardCharsets.UTF_8));
            }
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(900, TimeUnit.SECONDS)) {
                throw new AssertionError("still running:\n" + output);
            }
            return new Command(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
