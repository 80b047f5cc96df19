package org.makewhole.shared.crypto;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;

/**
 * A key of a transit engine: plain text goes there and ciphertext comes back, and the other way.
 */
final class VaultAead implements Aead {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final URI engine;
    private final String key;
    private final Path tokenFile;

    /**
     * @param engine where the engine is mounted, with a slash at the end
     */
    VaultAead(URI engine, String key, Path tokenFile) {
        this.engine = engine;
        this.key = key;
        this.tokenFile = tokenFile;
    }

    URI engine() {
        return engine;
    }

    @Override
    public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
        return ask("encrypt", "plaintext", base64(plaintext), associatedData)
                .path("ciphertext")
                .asText()
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] decrypt(byte[] ciphertext, byte[] associatedData)
            throws GeneralSecurityException {
        String wrapped = new String(ciphertext, StandardCharsets.US_ASCII);
        return Base64.getDecoder()
                .decode(
                        ask("decrypt", "ciphertext", wrapped, associatedData)
                                .path("plaintext")
                                .asText());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The answer's data. What went wrong is told by the status alone: an answer may repeat a key.
     */
    private JsonNode ask(String deed, String name, String value, byte[] associatedData)
            throws GeneralSecurityException {
        try {
            String body =
                    JSON.createObjectNode()
                            .put(name, value)
                            .put("associated_data", base64(associatedData))
                            .toString();
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(engine.resolve(deed + "/" + key))
                                    .timeout(PATIENCE)
                                    .header("X-Vault-Token", Files.readString(tokenFile).strip())
                                    .header("X-Vault-Request", "true")
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new GeneralSecurityException(
                        "The key management service refused to "
                                + deed
                                + ": "
                                + answer.statusCode());
            }
            return JSON.readTree(answer.body()).path("data");
        } catch (JsonProcessingException e) {
            throw new GeneralSecurityException("The key management service answered no JSON");
        } catch (IOException e) {
            throw new GeneralSecurityException("The key management service cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GeneralSecurityException("The key management service was not awaited", e);
        }
    }
}
