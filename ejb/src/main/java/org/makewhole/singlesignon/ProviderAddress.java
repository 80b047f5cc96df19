package org.makewhole.singlesignon;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which addresses this server may ask on behalf of an administrator: public ones by HTTPS. Without
 * this rule an administrator could make it ask machines inside the operator's network (server-side
 * request forgery, OWASP ASVS 5.0, 1.3.6).
 *
 * @param internal {@code host:port} of providers that the operator names as exceptions
 */
record ProviderAddress(List<String> internal) {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;
    private static final int UNIQUE_LOCAL = 0xfc;

    ProviderAddress {
        internal = internal.stream().map(one -> one.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * @throws SignOnException {@link SignOnProblem#ADDRESS_NOT_ALLOWED}, or {@link
     *     SignOnProblem#UNREACHABLE} for a name that nobody knows
     */
    void require(URI address) {
        String host = address.getHost();
        if (host == null || address.getUserInfo() != null || address.getFragment() != null) {
            throw new SignOnException(SignOnProblem.ADDRESS_NOT_ALLOWED, "not a plain URL");
        }
        if (internal.contains(host.toLowerCase(Locale.ROOT) + ":" + port(address))) {
            return;
        }
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw new SignOnException(SignOnProblem.ADDRESS_NOT_ALLOWED, "not HTTPS: " + host);
        }
        if (Stream.of(resolved(host)).anyMatch(ProviderAddress::isInside)) {
            throw new SignOnException(SignOnProblem.ADDRESS_NOT_ALLOWED, "not public: " + host);
        }
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? HTTPS : HTTP;
    }

    private static InetAddress[] resolved(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new SignOnException(SignOnProblem.UNREACHABLE, unknown);
        }
    }

    private static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length > 4 && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        boolean sharedByCarriers =
                bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 0x40;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || sharedByCarriers;
    }
}
