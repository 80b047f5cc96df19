package org.makewhole.account.stepup;

import java.io.Serializable;

/**
 * By what the caller can show once more who they are.
 *
 * @param code whether a code goes with the password
 * @param passkey whether a passkey does instead of both
 */
public record ConfirmationChoices(boolean code, boolean passkey) implements Serializable {}
