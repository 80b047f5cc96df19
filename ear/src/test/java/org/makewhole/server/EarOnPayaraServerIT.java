package org.makewhole.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.makewhole.account.SignInService;
import org.makewhole.account.signin.ProvenPerson;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;

/** The built EAR on Payara Server: services in the container, pages over HTTP. */
@ArquillianTest
@Execution(ExecutionMode.CONCURRENT)
class EarOnPayaraServerIT {
    private static final String PARALEGAL = "paralegal@legalaid.example";
    private static final String ORGANISER = "organiser@union.example";
    private static final String COORDINATOR = "coordinator@paralegals.example";

    private static final org.makewhole.account.signin.Visitor VISITOR =
            new org.makewhole.account.signin.Visitor("127.0.0.1", "Test");

    @Inject private SignInService signIn;
    @Inject private CaseFileService cases;

    @Deployment
    static EnterpriseArchive ear() {
        File built = new File(System.getProperty("makewhole.build.directory"), "makewhole.ear");
        WebArchive tests =
                ShrinkWrap.create(WebArchive.class, "makewhole-tests.war")
                        .addClasses(EarOnPayaraServerIT.class, NobodySignsIn.class, Visitor.class)
                        .addAsWebInfResource(new StringAsset(""), "beans.xml");
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
        return ear.setApplicationXML(new StringAsset(withModule(ear, tests.getName())))
                .addAsModule(Testable.archiveToTest(tests));
    }

    @Test
    void theServicesAreInjectedAndGuarded() {
        ProvenPerson person =
                signIn.checkPassword(PARALEGAL, PayaraServer.PASSWORD, VISITOR).orElseThrow();

        assertEquals(1, signIn.placesOf(person).size());
        assertEquals(
                Optional.empty(), signIn.checkPassword(PARALEGAL, "not the password", VISITOR));
        assertThrows(
                EJBAccessException.class, () -> cases.page(CaseFilter.all(), Optional.empty()));
    }

    @Test
    void thePagesAreRenderedByTheFacesOfTheServer() throws ClassNotFoundException {
        Class<?> faces = Class.forName("com.sun.faces.RIConstants");

        assertFalse(
                faces.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("makewhole"));
        assertThrows(
                ClassNotFoundException.class,
                () -> Class.forName("org.apache.myfaces.util.lang.ClassUtils"));
    }

    @Test
    @RunAsClient
    void itIsReadyAndGivesNothingAwayAboutTheServer() {
        Visitor nobody = Visitor.signedOut(address());

        HttpResponse<String> ready = nobody.get("/health/ready");
        assertEquals(200, ready.statusCode());
        assertEquals("{\"status\":\"UP\"}", ready.body().strip());
        assertEquals(404, nobody.get("/health").statusCode());
        HttpResponse<String> page = nobody.get("/login.xhtml");
        assertEquals(200, page.statusCode());
        assertEquals(Optional.empty(), page.headers().firstValue("Server"));
        assertEquals(Optional.empty(), page.headers().firstValue("X-Powered-By"));
        assertEquals(302, nobody.get("/casefile/list.xhtml").statusCode());
    }

    @Test
    @RunAsClient
    void everyPageOfAParalegalOpens() {
        Visitor paralegal = Visitor.signedIn(address(), PARALEGAL);
        String page = caseOf(paralegal);
        List<String> pages = List.of("/", "/casefile/list.xhtml", "/claim/new.xhtml", page);

        pages.forEach(path -> assertEquals(200, paralegal.get(path).statusCode(), path));
        for (String link : paralegal.links(page, "/claim/")) {
            assertEquals(200, paralegal.get(link).statusCode(), link);
        }
        assertEquals(403, paralegal.get("/dashboard/index.xhtml").statusCode());
        assertEquals(404, paralegal.get("/casefile/case.xhtml?id=1").statusCode());
    }

    @Test
    @RunAsClient
    void aFormStoresWhatWasEntered() {
        Visitor paralegal = Visitor.signedIn(address(), PARALEGAL);
        String page = caseOf(paralegal);

        HttpResponse<String> answer =
                paralegal.submit(
                        page, "plan", Map.of("step", "Ring the labour inspector", "due", ""));

        assertTrue(answer.statusCode() < 400, answer.toString());
        assertTrue(paralegal.get(page).body().contains("Ring the labour inspector"));
    }

    @Test
    @RunAsClient
    void theCaseOfAnotherOrganisationIsNotThere() {
        String page = caseOf(Visitor.signedIn(address(), PARALEGAL));

        assertEquals(404, Visitor.signedIn(address(), ORGANISER).get(page).statusCode());
    }

    @Test
    @RunAsClient
    void aCoordinatorSeesTheDashboard() {
        Visitor coordinator = Visitor.signedIn(address(), COORDINATOR);

        HttpResponse<String> dashboard = coordinator.get("/dashboard/index.xhtml");

        assertEquals(200, dashboard.statusCode());
        assertTrue(dashboard.body().contains("<table"), dashboard.body());
    }

    private static String caseOf(Visitor visitor) {
        return visitor.links("/casefile/list.xhtml", "/casefile/case.xhtml?id=").get(0);
    }

    private static URI address() {
        return URI.create("http://127.0.0.1:" + PayaraServer.httpPort());
    }

    private static String withModule(EnterpriseArchive ear, String war) {
        String module =
                "<module><web><web-uri>%s</web-uri><context-root>/tests</context-root></web></module>"
                        .formatted(war);
        try (InputStream stream =
                ear.get(ArchivePaths.create("META-INF/application.xml")).getAsset().openStream()) {
            String descriptor = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            // The library directory has to come after the modules.
            return descriptor.replace("<library-directory>", module + "<library-directory>");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
