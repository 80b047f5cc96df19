package org.makewhole.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one WAR that all in-container tests of the module share; see {@code arquillian.xml}. */
@ArquillianSuiteDeployment
public final class DomainDeployment {
    private static final Path BUILD = Path.of(System.getProperty("makewhole.build.directory"));

    private DomainDeployment() {}

    /** The module as it is built, its libraries, its tests, and the settings of a database. */
    @Deployment
    public static WebArchive war() {
        write(TestDatabase.start(BUILD.resolve("test-database")).settings());
        return ShrinkWrap.create(WebArchive.class, "domain.war")
                .merge(folder("classes"), "/WEB-INF/classes")
                // Unit tests speak of libraries that the server does not have.
                .merge(
                        folder("test-classes"),
                        "/WEB-INF/classes",
                        Filters.exclude(".*Test(\\$.*)?\\.class$"))
                // A WAR keeps this one elsewhere than an EJB module.
                .addAsWebInfResource(BUILD.resolve("classes/META-INF/ejb-jar.xml").toFile())
                .addAsLibraries(libraries());
    }

    private static GenericArchive folder(String name) {
        return ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(BUILD.resolve(name).toFile())
                .as(GenericArchive.class);
    }

    private static File[] libraries() {
        File folder = BUILD.resolve("runtime-libraries").toFile();
        File[] jars = folder.listFiles((parent, name) -> name.endsWith(".jar"));
        if (jars == null || jars.length == 0) {
            throw new IllegalStateException("No libraries in " + folder + "; run by mvn verify");
        }
        return jars;
    }

    /** As fresh as the database: what an earlier run noted of its audit trail is of no use here. */
    private static Path freshData() throws IOException {
        Path parent = Files.createDirectories(BUILD.resolve("test-data"));
        return Files.createTempDirectory(parent, "run");
    }

    /**
     * Leaves the settings where the server is told to read its system properties: a data source's
     * definition is resolved before the application's own configuration files can be seen.
     */
    private static void write(Map<String, String> settings) {
        Properties properties = new Properties();
        properties.putAll(settings);
        properties.put("makewhole.clamd", new FakeClamd().address());
        properties.put("makewhole.sso.internal", new FakeProvider().address());
        // Tests do by themselves what timers would do; nothing comes in between.
        properties.put("makewhole.background", "false");
        // A busy machine may keep the database waiting for longer than life does.
        properties.put("makewhole.database.patience.seconds", "20");
        try (Writer writer = Files.newBufferedWriter(BUILD.resolve("test-settings.properties"))) {
            properties.put("makewhole.data", freshData().toString());
            // The server's own, named on its command line: what is left there is looked at.
            Files.createDirectories(BUILD.resolve("test-tmp"));
            properties.store(writer, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
