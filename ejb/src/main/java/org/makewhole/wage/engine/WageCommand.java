package org.makewhole.wage.engine;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;
import org.makewhole.wage.pack.RulePacks;

/**
 * The wage engine on the command line: JSON in, from a file or standard input; JSON out.
 *
 * <p>Exit status 0: computed; 2: the input cannot be computed, the output says why; 3: a file
 * cannot be read or written.
 */
public final class WageCommand {

    static final int COMPUTED = 0;
    static final int BAD_INPUT = 2;
    static final int NOT_READ = 3;

    private static final String OUTPUT = "--output=";
    private static final String PACK = "--pack=";
    private static final int LARGEST = 20_000_000;

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private final InputStream in;
    private final PrintStream out;

    WageCommand(InputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param arguments names of files, or {@code -} or nothing for standard input; {@code
     *     --methods} lists the methods with their parameters; {@code --pack=us-ca} shows the rules
     *     of a pack; {@code --output=FILE} writes the answer there
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = start(System.in, out, List.of(arguments));
        out.flush();
        if (status != COMPUTED) {
            System.exit(status);
        }
    }

    static int start(InputStream in, PrintStream out, List<String> arguments) {
        List<String> names = new ArrayList<>(arguments);
        String file = null;
        for (String argument : arguments) {
            if (argument.startsWith(OUTPUT)) {
                file = argument.substring(OUTPUT.length());
                names.remove(argument);
            }
        }
        if (file == null) {
            return new WageCommand(in, out).run(names);
        }
        try (PrintStream written = new PrintStream(file, StandardCharsets.UTF_8)) {
            return new WageCommand(in, written).run(names);
        } catch (IOException e) {
            String reason = "cannot be written: " + e.getMessage();
            return new WageCommand(in, out)
                    .print(ResultJson.problems(List.of(new InputProblem(file, reason))), NOT_READ);
        }
    }

    int run(List<String> arguments) {
        if (arguments.size() == 1 && arguments.get(0).startsWith(PACK)) {
            return pack(arguments.get(0).substring(PACK.length()));
        }
        if (arguments.contains("--methods")) {
            return print(MethodJson.write(), COMPUTED);
        }
        if (arguments.isEmpty()) {
            return compute("-", false);
        }
        int status = COMPUTED;
        for (String name : arguments) {
            status = Math.max(status, compute(name, arguments.size() > 1));
        }
        return status;
    }

    private int pack(String id) {
        return RulePacks.findById(id)
                .map(pack -> print(PackJson.write(pack), COMPUTED))
                .orElseGet(
                        () ->
                                print(
                                        ResultJson.problems(
                                                List.of(
                                                        new InputProblem(
                                                                PACK + id, "no such rule pack"))),
                                        BAD_INPUT));
    }

    private int compute(String name, boolean several) {
        ObjectNode result;
        int status = COMPUTED;
        try {
            result = Engine.compute(read(name));
        } catch (InputException e) {
            result = ResultJson.problems(e.problems());
            status = BAD_INPUT;
        } catch (IOException | InvalidPathException e) {
            String reason =
                    e instanceof NoSuchFileException
                            ? "no such file in " + Path.of("").toAbsolutePath()
                            : "cannot be read: " + e.getMessage();
            result = ResultJson.problems(List.of(new InputProblem(name, reason)));
            status = NOT_READ;
        }
        if (several) {
            ObjectNode named = result.objectNode().put("file", name);
            result = named.setAll(result);
        }
        return print(result, status);
    }

    private String read(String name) throws IOException {
        if (!name.equals("-")) {
            Path file = Path.of(name);
            if (Files.size(file) > LARGEST) {
                throw new IOException("larger than " + LARGEST + " bytes");
            }
            return Files.readString(file);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(in.readNBytes(LARGEST));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private int print(ObjectNode result, int status) {
        try {
            out.println(JSON.writeValueAsString(result));
            return status;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result could not be written as JSON", e);
        }
    }
}
