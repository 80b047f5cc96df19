package org.makewhole.evidence.hidden;

import com.adobe.internal.xmp.XMPMetaFactory;
import com.drew.imaging.ImageMetadataReader;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Where the classes lie that the other process needs: our own, and four libraries. */
final class LookClasses {
    private static final Set<Class<?>> NEEDED =
            Set.of(
                    LookMain.class,
                    PDDocument.class,
                    RandomAccessRead.class,
                    TrueTypeFont.class,
                    LogFactory.class,
                    ImageMetadataReader.class,
                    XMPMetaFactory.class);

    private LookClasses() {}

    static String path() {
        return NEEDED.stream()
                .map(LookClasses::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The folder or archive that a server unpacked it to, from the address of the class itself. */
    private static String place(Class<?> one) {
        String name = "/" + one.getName().replace('.', '/') + ".class";
        URL address = one.getResource(name);
        if (address == null) {
            throw new IllegalStateException("No address of " + name);
        }
        String archive = address.toString().replaceFirst("^jar:", "");
        archive = archive.substring(0, archive.length() - name.length()).replaceFirst("!$", "");
        return Path.of(URI.create(archive)).toString();
    }
}
