package org.makewhole.evidence;

import java.io.InputStream;
import org.makewhole.evidence.filetype.FileType;

/**
 * A file that is being read; whoever gets it closes the content.
 *
 * @param sizeBytes of the content
 */
public record ReadEvidence(String name, FileType type, long sizeBytes, InputStream content) {}
