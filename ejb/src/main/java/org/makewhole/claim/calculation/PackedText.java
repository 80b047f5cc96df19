package org.makewhole.claim.calculation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * JSON as a short text: three years of a worker by the week take a third of a megabyte as they are,
 * and a tenth of that packed. Compressed before it is encrypted; nobody outside chooses part of the
 * text and watches its length.
 */
public final class PackedText {

    /** A text that is not packed begins with a brace. */
    private static final String MARK = "z:";

    /** More than any calculation of fifty years; a damaged row does not fill the memory. */
    private static final int MOST_BYTES = 64 << 20;

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private PackedText() {}

    /** Packs a tree. */
    public static String of(ObjectNode json) {
        return packed(out -> JSON.writeValue(out, json));
    }

    /** Packs JSON that is written already. */
    public static String of(String json) {
        return packed(out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes what is to be packed. */
    private interface Writing {
        void into(OutputStream out) throws IOException;
    }

    private static String packed(Writing writing) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (OutputStream packed = new DeflaterOutputStream(bytes, fast, 8192)) {
            writing.into(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return MARK + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /**
     * Unpacks; a text that was never packed is given back as it is.
     *
     * @throws IllegalArgumentException when it is damaged
     */
    public static String open(String text) {
        if (!text.startsWith(MARK)) {
            return text;
        }
        byte[] packed = Base64.getDecoder().decode(text.substring(MARK.length()));
        try (InputStream in =
                new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IllegalArgumentException("Longer than any calculation");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException("Damaged: " + e.getMessage(), e);
        }
    }
}
