package org.makewhole.claimimport.upload;

import java.util.List;

/**
 * A file as it came.
 *
 * @param name as the person calls it, without folders
 * @param sha256 of its content, in hexadecimal digits
 * @param upload the random name under which it is kept
 * @param header the names of its columns; empty until it was read
 */
public record UploadedFile(String name, String sha256, String upload, List<String> header) {

    public UploadedFile {
        header = List.copyOf(header);
    }

    /** The same file, once its first row was read. */
    public UploadedFile with(List<String> columns) {
        return new UploadedFile(name, sha256, upload, columns);
    }
}
