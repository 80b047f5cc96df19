package org.makewhole.account;

import java.io.Serializable;

/**
 * What the holder of a link may know of it.
 *
 * @param organizationName null for a link that the person asked for themselves
 * @param language BCP 47 tag of the person
 */
public record OpenedLink(LinkPurpose purpose, String organizationName, String language)
        implements Serializable {}
