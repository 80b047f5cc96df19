package org.makewhole.account.signin;

/**
 * Where a request comes from.
 *
 * @param address of the network, as text
 * @param device browser and system in a few words; never the whole header
 */
public record Visitor(String address, String device) {}
