package org.makewhole.account.signin;

/**
 * Where a request comes from.
 *
 * @param address of the network, as text
 * @param device browser and system in a few words; never the whole header
 * @param deviceToken what the browser was given when somebody signed in there before; null for none
 */
public record Visitor(String address, String device, String deviceToken) {

    /** A browser that shows no token. */
    public Visitor(String address, String device) {
        this(address, device, null);
    }
}
