package org.makewhole.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from and whether it came by HTTPS. What a proxy says about that counts only
 * from the proxies that {@code MAKEWHOLE_TRUSTED_PROXIES} names: everybody can write such a header.
 */
@ApplicationScoped
public class RequestOrigin {
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    @Inject
    @ConfigProperty(name = "makewhole.trusted.proxies")
    private Optional<String> trusted;

    @Inject
    @ConfigProperty(name = "makewhole.url")
    private Optional<String> publicUrl;

    protected RequestOrigin() {}

    RequestOrigin(String trusted, String publicUrl) {
        this.trusted = Optional.ofNullable(trusted);
        this.publicUrl = Optional.ofNullable(publicUrl);
    }

    /** The address of the browser as text: the last one before the trusted proxies. */
    public String address(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String header = request.getHeader("X-Forwarded-For");
        if (header == null) {
            return address;
        }
        String[] hops = header.split(",");
        for (int i = hops.length - 1; i >= 0 && isTrusted(address); i--) {
            String hop = hops[i].strip();
            if (!LITERAL.matcher(hop).matches()) {
                return address;
            }
            address = hop;
        }
        return address;
    }

    /**
     * True when the browser speaks HTTPS, or must: only a browser on this machine may do without.
     */
    public boolean isSecure(HttpServletRequest request) {
        return publicUrl.filter(url -> url.startsWith("https:")).isPresent()
                || request.isSecure()
                || isTrusted(request.getRemoteAddr())
                        && "https".equals(request.getHeader("X-Forwarded-Proto"))
                || !isThisMachine(request.getServerName());
    }

    /** The address at which people reach the pages, without a slash at the end. */
    public String baseUrl(HttpServletRequest request) {
        return publicUrl
                .orElseGet(
                        () ->
                                (isSecure(request) ? "https" : "http")
                                        + "://"
                                        + request.getHeader("Host")
                                        + request.getContextPath())
                .replaceFirst("/+$", "");
    }

    private boolean isTrusted(String address) {
        return trusted.stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .anyMatch(one -> Network.holds(one, address));
    }

    private static boolean isThisMachine(String host) {
        return "localhost".equals(host)
                || LITERAL.matcher(host.replaceAll("[\\[\\]]", "")).matches()
                        && Network.parse(host.replaceAll("[\\[\\]]", ""))
                                .filter(InetAddress::isLoopbackAddress)
                                .isPresent();
    }

    /** A network written as {@code 10.0.0.0/8} or as a single address. */
    private static final class Network {
        private static final int BITS = 8;

        private Network() {}

        static boolean holds(String network, String address) {
            String[] parts = network.strip().split("/");
            Optional<byte[]> base = parse(parts[0]).map(InetAddress::getAddress);
            Optional<byte[]> asked = parse(address).map(InetAddress::getAddress);
            if (base.isEmpty() || asked.isEmpty() || base.get().length != asked.get().length) {
                return false;
            }
            int length = parts.length > 1 ? Integer.parseInt(parts[1]) : base.get().length * BITS;
            for (int bit = 0; bit < length; bit++) {
                int mask = 1 << (BITS - 1 - bit % BITS);
                if ((base.get()[bit / BITS] & mask) != (asked.get()[bit / BITS] & mask)) {
                    return false;
                }
            }
            return true;
        }

        /** Only what is written as an address: a name would be asked of the network. */
        static Optional<InetAddress> parse(String text) {
            if (!LITERAL.matcher(text).matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(InetAddress.getByName(text));
            } catch (UnknownHostException noAddress) {
                return Optional.empty();
            }
        }
    }
}
