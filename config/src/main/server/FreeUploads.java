import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lets go of what was uploaded. In Payara 6.2025.10 each part of a form with files is registered for
 * a cleanup that refers to the part itself, so that none is ever freed: its whole content stays in
 * memory until the server stops (payara/Payara issue 6324, mended there after the last version that
 * can be had). Here the registration becomes empty. What it would have deleted are temporary files,
 * and there are none: both thresholds are as large as the largest upload.
 *
 * <p>Run by build-micro.xml as a program of one file: {@code java -cp asm.jar FreeUploads.java
 * web-core.jar}. Fails when the server no longer has the method: then this is to be looked at anew.
 */
final class FreeUploads {
    private static final String PART = "org/apache/catalina/fileupload/PartItem.class";
    private static final String METHOD = "registerCleanupEvent";

    private FreeUploads() {}

    public static void main(String[] arguments) throws IOException {
        URI jar = URI.create("jar:" + Path.of(arguments[0]).toUri());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
            Path part = files.getPath(PART);
            Files.write(part, withoutRegistration(Files.readAllBytes(part)));
        }
    }

    private static byte[] withoutRegistration(byte[] part) {
        ClassWriter written = new ClassWriter(0);
        Emptied emptied = new Emptied(written);
        new ClassReader(part).accept(emptied, 0);
        if (!emptied.found) {
            throw new IllegalStateException("No " + METHOD + " in " + PART);
        }
        return written.toByteArray();
    }

    private static final class Emptied extends ClassVisitor {
        private boolean found;

        Emptied(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String shape, String signature, String[] thrown) {
            MethodVisitor next = super.visitMethod(access, name, shape, signature, thrown);
            if (!METHOD.equals(name)) {
                return next;
            }
            found = true;
            next.visitCode();
            next.visitInsn(Opcodes.RETURN);
            next.visitMaxs(0, 1);
            next.visitEnd();
            return null;
        }
    }
}
