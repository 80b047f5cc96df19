package org.makewhole.web.shared;

/** Origins for tests of other packages. */
public final class RequestOrigins {
    private RequestOrigins() {}

    /** One that believes these proxies. */
    public static RequestOrigin behind(String proxies) {
        return new RequestOrigin(proxies, null);
    }
}
