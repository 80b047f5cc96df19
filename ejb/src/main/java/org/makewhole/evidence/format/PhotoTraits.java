package org.makewhole.evidence.format;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.makewhole.evidence.content.PhotoCopy;
import org.makewhole.evidence.filetype.FileType;
import org.makewhole.evidence.hidden.Trait;

/** What a photo says beside the picture, by metadata-extractor. */
final class PhotoTraits {
    private static final Map<Integer, Trait> EXIF =
            Map.ofEntries(
                    Map.entry(ExifDirectoryBase.TAG_MAKE, Trait.DEVICE),
                    Map.entry(ExifDirectoryBase.TAG_MODEL, Trait.DEVICE),
                    Map.entry(ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER, Trait.DEVICE),
                    Map.entry(ExifDirectoryBase.TAG_SOFTWARE, Trait.PROGRAM),
                    Map.entry(ExifDirectoryBase.TAG_ARTIST, Trait.AUTHOR),
                    Map.entry(ExifDirectoryBase.TAG_CAMERA_OWNER_NAME, Trait.AUTHOR),
                    Map.entry(ExifDirectoryBase.TAG_WIN_AUTHOR, Trait.AUTHOR),
                    Map.entry(ExifDirectoryBase.TAG_COPYRIGHT, Trait.AUTHOR),
                    Map.entry(ExifDirectoryBase.TAG_DATETIME_ORIGINAL, Trait.TAKEN),
                    Map.entry(ExifDirectoryBase.TAG_DATETIME, Trait.TAKEN),
                    Map.entry(ExifDirectoryBase.TAG_IMAGE_DESCRIPTION, Trait.TITLE),
                    Map.entry(ExifDirectoryBase.TAG_WIN_TITLE, Trait.TITLE),
                    Map.entry(ExifDirectoryBase.TAG_USER_COMMENT, Trait.COMMENTS),
                    Map.entry(ExifDirectoryBase.TAG_WIN_COMMENT, Trait.COMMENTS));

    private PhotoTraits() {}

    /** Of a whole file. */
    static void read(FileType type, byte[] photo, Found found) {
        if (PhotoCopy.isPossible(type) && isPlain(type, photo)) {
            return;
        }
        read(photo, found);
        // Whatever the library does not know is still something beside the picture.
        if (!found.all().isSensitive()) {
            found.say(Trait.OTHER);
        }
    }

    /** Of a picture within another file: what the library knows, and no more. */
    static void read(byte[] picture, Found found) {
        try {
            Metadata metadata =
                    ImageMetadataReader.readMetadata(
                            new ByteArrayInputStream(picture), picture.length);
            metadata.getDirectories().forEach(one -> say(one, found));
        } catch (ImageProcessingException | IOException damaged) {
            found.say(Trait.UNREADABLE);
        }
    }

    private static boolean isPlain(FileType type, byte[] photo) {
        try {
            return Arrays.equals(photo, PhotoCopy.of(type, new ByteArrayInputStream(photo)));
        } catch (IOException damaged) {
            return false;
        }
    }

    private static void say(Directory directory, Found found) {
        if (directory instanceof GpsDirectory gps && gps.getTagCount() > 0) {
            GeoLocation place = gps.getGeoLocation();
            found.say(Trait.PLACE, place == null ? "GPS" : place.toDMSString());
        } else if (directory instanceof ExifDirectoryBase exif) {
            EXIF.forEach((tag, trait) -> found.say(trait, exif.getDescription(tag)));
        } else if (directory instanceof XmpDirectory xmp) {
            xmp.getXmpProperties().forEach((path, value) -> XmpPacket.say(path, value, found));
        } else if (directory instanceof IptcDirectory || directory instanceof PngDirectory) {
            for (Tag tag : directory.getTags()) {
                if (directory instanceof IptcDirectory
                        || tag.getTagType() == PngDirectory.TAG_TEXTUAL_DATA) {
                    found.say(Trait.OTHER, tag.getTagName() + ": " + tag.getDescription());
                }
            }
        } else if (directory instanceof JpegCommentDirectory comment) {
            found.say(Trait.COMMENTS, comment.getDescription(JpegCommentDirectory.TAG_COMMENT));
        }
    }
}
