package org.makewhole.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The application's own code, taken out of the EAR for a command: the launcher and the EAR share no
 * class, and what verifies or changes records is to be the same code in both.
 */
final class DomainCode implements AutoCloseable {
    private static final String DOMAIN = "makewhole-ejb.jar";

    /** What makes ids, beside the JDK and what the launcher has itself. */
    private static final String IDS = "lib/.*tsid-creator.*\\.jar";

    private final List<Path> copies = new ArrayList<>();
    private final URLClassLoader loader;

    /**
     * @param home the folder that makewhole.ear lies in
     * @param scratch a private folder for the copies
     */
    DomainCode(Path home, Path scratch) throws IOException {
        List<URL> urls = new ArrayList<>();
        try (ZipFile ear = new ZipFile(home.resolve("makewhole.ear").toFile())) {
            for (ZipEntry entry : Collections.list(ear.entries())) {
                if (entry.getName().equals(DOMAIN) || entry.getName().matches(IDS)) {
                    Path copy = Files.createTempFile(scratch, "domain", ".jar");
                    copies.add(copy);
                    try (InputStream in = ear.getInputStream(entry)) {
                        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                    }
                    urls.add(copy.toUri().toURL());
                }
            }
        }
        loader = new URLClassLoader(urls.toArray(URL[]::new), getClass().getClassLoader());
    }

    /**
     * Calls a public static method of a public class, which is the only one of its name.
     *
     * @throws Exception what it throws itself
     */
    Object call(String type, String method, Object... arguments) throws Exception {
        Method found =
                Stream.of(loader.loadClass(type).getMethods())
                        .filter(each -> each.getName().equals(method))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchMethodException(type + "." + method));
        try {
            return found.invoke(null, arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof Exception known) {
                throw known;
            }
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
        for (Path copy : copies) {
            Files.deleteIfExists(copy);
        }
    }
}
