package org.makewhole.singlesignon;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;

/**
 * Asks providers: only at allowed addresses, with short patience, no redirect followed and no long
 * answer read.
 */
final class ProviderConnection extends DefaultResourceRetriever {
    private static final int CONNECT_MILLISECONDS = 2_000;
    private static final int READ_MILLISECONDS = 3_000;
    private static final int MOST_BYTES = 256 * 1024;

    private final ProviderAddress allowed;

    ProviderConnection(ProviderAddress allowed) {
        this(allowed, READ_MILLISECONDS);
    }

    /**
     * @param patience for each answer, in milliseconds
     */
    ProviderConnection(ProviderAddress allowed, int patience) {
        super(CONNECT_MILLISECONDS, patience, MOST_BYTES);
        this.allowed = allowed;
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        try {
            allowed.require(url.toURI());
        } catch (URISyntaxException noAddress) {
            throw new IOException(noAddress);
        }
        return super.retrieveResource(url);
    }

    @Override
    protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
        HttpURLConnection connection = super.openHTTPConnection(url);
        connection.setInstanceFollowRedirects(false);
        return connection;
    }

    /** A request of the library, held to the same rules. */
    HTTPRequest held(HTTPRequest request) {
        allowed.require(request.getURI());
        request.setConnectTimeout(CONNECT_MILLISECONDS);
        request.setReadTimeout(getReadTimeout());
        request.setFollowRedirects(false);
        return request;
    }

    /** The text at an address. */
    String text(URI address) throws IOException {
        return retrieveResource(address.toURL()).getContent();
    }
}
