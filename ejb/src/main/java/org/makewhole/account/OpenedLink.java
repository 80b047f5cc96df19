package org.makewhole.account;

import java.io.Serializable;

/**
 * What the holder of a link may know of it.
 *
 * @param organizationId whose place it opens; null for a link that the person asked for themselves
 * @param organizationName null for a link that the person asked for themselves
 * @param language BCP 47 tag of the person
 */
public record OpenedLink(
        LinkPurpose purpose, Integer organizationId, String organizationName, String language)
        implements Serializable {}
