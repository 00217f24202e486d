package org.netevent.system;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.netevent.system.container.ContainerTest;

/** The EAR exactly as it was built, plus one WAR with the tests that run inside. */
@ArquillianSuiteDeployment
public class Deployed {

    private static final ArchivePath APPLICATION = ArchivePaths.create("META-INF/application.xml");

    @Deployment
    public static EnterpriseArchive ear() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "netevent.ear")
                .importFrom(new File("../ear/target/netevent.ear"))
                .as(EnterpriseArchive.class);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "container-tests.war")
                .addPackages(true, ContainerTest.class.getPackage())
                .addClass(RunningServer.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        ear.addAsModule(Testable.archiveToTest(tests));
        String xml = text(ear);
        int end = xml.contains("<library-directory>")
                ? xml.indexOf("<library-directory>")
                : xml.indexOf("</application>");
        ear.delete(APPLICATION);
        ear.setApplicationXML(new StringAsset(xml.substring(0, end)
                + "<module><web><web-uri>container-tests.war</web-uri><context-root>/container-tests</context-root></web></module>"
                + xml.substring(end)));
        return ear;
    }

    private static String text(EnterpriseArchive ear) {
        try (InputStream in = ear.get(APPLICATION).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
