package org.makewhole.shared.mail;

/** A message in plain text to one person. It names no case and no other person. */
public record Mail(String to, String subject, String text) {}
