package org.makewhole.shared.crypto;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A transit engine with one key: {@code POST /v1/transit/encrypt/makewhole} and {@code decrypt}, as
 * Vault's HTTP interface documents them.
 */
final class FakeVault implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final String token;
    private final List<Aead> versions = new ArrayList<>();

    FakeVault(String token) throws IOException, GeneralSecurityException {
        this.token = token;
        AeadConfig.register();
        rotate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/v1/transit/", this::answer);
        server.start();
    }

    String keyUri() {
        return VaultKmsClient.SCHEME
                + "127.0.0.1:"
                + server.getAddress().getPort()
                + "/transit/keys/makewhole";
    }

    /** A new version wraps from now on. */
    void rotate() throws GeneralSecurityException {
        versions.add(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                        .getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    /** As by {@code min_decryption_version}. */
    void forgetFirstVersion() {
        versions.set(0, null);
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode sent = JSON.readTree(exchange.getRequestBody());
        int status = 200;
        String body = "{}";
        if (!token.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
            status = 403;
            body = "{\"errors\":[\"permission denied for " + token + "\"]}";
        } else {
            try {
                body = data(exchange.getRequestURI().getPath(), sent);
            } catch (GeneralSecurityException | IllegalArgumentException refused) {
                status = 400;
            }
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String data(String path, JsonNode sent) throws GeneralSecurityException {
        byte[] place = Base64.getDecoder().decode(sent.path("associated_data").asText());
        if (path.equals("/v1/transit/encrypt/makewhole")) {
            byte[] plain = Base64.getDecoder().decode(sent.path("plaintext").asText());
            byte[] wrapped = versions.get(versions.size() - 1).encrypt(plain, place);
            return "{\"data\":{\"ciphertext\":\"vault:v"
                    + versions.size()
                    + ":"
                    + Base64.getEncoder().encodeToString(wrapped)
                    + "\"}}";
        }
        String[] parts = sent.path("ciphertext").asText().split(":");
        Aead version = versions.get(Integer.parseInt(parts[1].substring(1)) - 1);
        if (version == null) {
            throw new GeneralSecurityException("too old a version");
        }
        byte[] plain = version.decrypt(Base64.getDecoder().decode(parts[2]), place);
        return "{\"data\":{\"plaintext\":\"" + Base64.getEncoder().encodeToString(plain) + "\"}}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
