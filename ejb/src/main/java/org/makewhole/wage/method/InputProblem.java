package org.makewhole.wage.method;

/**
 * Something wrong with an input.
 *
 * @param path where, such as {@code calculations[0].pay[1].rate}
 * @param message what, in a sentence that says what would be right
 */
public record InputProblem(String path, String message) {}
