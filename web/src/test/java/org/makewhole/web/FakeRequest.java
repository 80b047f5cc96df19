package org.makewhole.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** As much of a request and its answer as the classes at the boundary look at. */
public final class FakeRequest {
    private FakeRequest() {}

    /**
     * A request by plain HTTP.
     *
     * @param host the name that it asked for
     * @param headers by their names
     */
    public static HttpServletRequest from(
            String remoteAddress, String host, Map<String, String> headers) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        FakeRequest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "getRemoteAddr" -> remoteAddress;
                                    case "getServerName" -> host;
                                    case "getHeader" -> headers.get(arguments[0]);
                                    case "isSecure" -> false;
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    method.getName());
                                });
    }

    /** The cookies that something gives to the browser. */
    public static List<String> cookies(java.util.function.Consumer<HttpServletResponse> work) {
        List<String> given = new ArrayList<>();
        work.accept(
                (HttpServletResponse)
                        Proxy.newProxyInstance(
                                FakeRequest.class.getClassLoader(),
                                new Class<?>[] {HttpServletResponse.class},
                                (proxy, method, arguments) -> {
                                    if (!method.getName().equals("addHeader")
                                            || !arguments[0].equals("Set-Cookie")) {
                                        throw new UnsupportedOperationException(method.getName());
                                    }
                                    given.add((String) arguments[1]);
                                    return null;
                                }));
        return given;
    }
}
