package org.makewhole.account.passkey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A passkey that a device says to have made.
 *
 * @param asked the question that it answers
 * @param answer as the browser sent it
 * @param name by which its owner will know it
 */
public record MadePasskey(
        @NotNull RelyingParty party,
        @NotNull PasskeyRequest asked,
        @NotNull @Size(max = PasskeyRequest.LONGEST_ANSWER) String answer,
        @NotBlank @Size(max = Passkey.NAME_LENGTH) String name) {}
